package kundcenter.tickets;

import java.time.Instant;
import kundcenter.customer.Caller;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.json.Records;
import kundcenter.store.Uploads;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST …/attachments/{attachment}/downloads`: a link to fetch the file with, made when it is used
/// and after the ticket was found to be within reach (threat T36).
record FetchAttachment(Desk desk) implements Endpoint {

  record Download(String url, Instant expires, FileName name, long size, Sha256 sha256) {}

  @Override
  public Response handle(Request request, Caller caller) {
    request.body(_ -> true);
    var ticket = desk.shown(request, caller).orElse(null);
    if (ticket == null) return Desk.noSuchTicket();
    return Desk.attachment(request)
        .flatMap(ticket.attachments()::find)
        .map(attachment -> attachment
            .objectionToFetching(new Grant(caller).isDesk())
            .map(Desk::refused)
            .orElseGet(() -> answer(ticket, attachment)))
        .orElseGet(() -> Desk.refused(Refusal.NO_SUCH_ATTACHMENT));
  }

  private Response answer(Ticket ticket, Attachment attachment) {
    var now = desk.now();
    var download = new Download(
        desk.uploads().fetch(ticket.number(), attachment, now).toString(),
        now.plus(Uploads.TO_FETCH),
        attachment.name(),
        attachment.size(),
        attachment.sha256());
    return Response.ok(Records.of(Download.class).write(download));
  }
}
