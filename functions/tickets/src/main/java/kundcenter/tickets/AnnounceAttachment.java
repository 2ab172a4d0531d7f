package kundcenter.tickets;

import java.time.Instant;
import java.util.Map;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.json.Records;
import kundcenter.store.Announced;
import kundcenter.store.Uploads;
import kundcenter.ticket.Attachment;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST …/attachments`: tells where to bring a file. Nothing is on the ticket before it is
/// confirmed, so asking twice does no harm.
record AnnounceAttachment(Desk desk) implements Endpoint {

  private static final Shape<FileName> NAME = Shape.text(1, 255).as(FileName::of);
  private static final Shape<String> TYPE = Shape.line(1, 100);

  /// @param headers to be sent with the file, in a PUT
  record Offer(FileId id, String url, Map<String, String> headers, Instant expires) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var announced = request.body(AnnounceAttachment::read);
    var ticket = desk.shown(request, caller).orElse(null);
    if (ticket == null) return Desk.noSuchTicket();
    var id = new FileId(RandomId.next());
    var now = desk.now();
    var upload = desk.uploads().announce(ticket.number(), id, announced, now);
    var offer =
        new Offer(id, upload.url().toString(), upload.headers(), now.plus(Uploads.TO_BRING));
    return Response.ok(Records.of(Offer.class).write(offer));
  }

  private static Announced read(Fields in) {
    return new Announced(
        in.required("name", NAME),
        in.required("type", TYPE),
        in.required("size", Shape.whole(0, Attachment.LARGEST)),
        in.required("sha256", Shape.digest()));
  }
}
