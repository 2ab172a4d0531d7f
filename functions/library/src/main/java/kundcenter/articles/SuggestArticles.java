package kundcenter.articles;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.ticket.Message;
import kundcenter.ticket.Report;
import kundcenter.ticket.Report.Matter;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/library/similar`: articles that may answer a ticket being written. It is a POST as the
/// words of a ticket don't belong in an address; nothing is kept.
record SuggestArticles(Shelves shelves) implements Endpoint {

  private static final int MOST = 5;

  private record Wanted(String text, Optional<Matter> about) {}

  private record View(List<HitView> items) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var wanted = request.body(this::wanted);
    var hits = shelves
        .search()
        .similar(wanted.text(), wanted.about(), request.language(), MOST, shelves.reader(caller));
    var view = new View(hits.stream().map(HitView::of).toList());
    return Response.ok(Records.of(View.class).write(view)).in(request.language());
  }

  private Wanted wanted(Fields in) {
    var about = ContentFields.about(in, shelves.settings().catalogue());
    var subject = in.required("subject", Shape.line(0, Report.LONGEST_SUBJECT));
    var body = in.optional("body", Shape.text(0, Message.LONGEST)).orElse("");
    return new Wanted(subject + "\n" + body, about);
  }
}
