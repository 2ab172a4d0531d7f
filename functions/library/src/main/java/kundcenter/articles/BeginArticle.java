package kundcenter.articles;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Content;
import kundcenter.library.Tally;
import kundcenter.store.Entry;
import kundcenter.ticket.Status;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/articles`: a specialist begins an article, perhaps from a solved ticket, whose words
/// they have cleaned of whatever is the customer's.
record BeginArticle(Shelves shelves) implements Endpoint {

  private record Wanted(ArticleId id, Content content, Optional<TicketNumber> origin) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!(caller instanceof Caller.Specialist specialist))
      return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    var wanted = request.body(this::wanted);
    return shelves
        .once()
        .answer(request, caller, () -> decide(wanted, specialist.person()))
        .minimalIfPreferred(request);
  }

  private Wanted wanted(Fields in) {
    return new Wanted(
        ContentFields.id(in),
        ContentFields.content(in, shelves.settings().catalogue()),
        in.optional("fromTicket", Shape.number().as(TicketNumber::new)));
  }

  private Once.Decided decide(Wanted wanted, PersonId by) {
    if (!wanted.origin().map(this::isSolved).orElse(true))
      return not(LibraryProblem.Rights.TICKET_NOT_SOLVED);
    if (shelves.articles().findLatest(wanted.id()).isPresent())
      return not(LibraryProblem.Rights.NAME_TAKEN);
    var begun = Article.begin(wanted.id(), wanted.content(), wanted.origin(), by, shelves.now());
    var view = ArticleView.written(begun.article(), Tally.NONE);
    return new Once.Decided.Made(
        "/v1/articles/" + wanted.id(),
        (JsonObject) Records.of(ArticleView.Written.class).write(view),
        answer -> shelves.save(begun, List.<Entry>of(answer)));
  }

  private static Once.Decided not(LibraryProblem problem) {
    return new Once.Decided.Not(Response.problem(problem));
  }

  private boolean isSolved(TicketNumber number) {
    return shelves
        .tickets()
        .find(number)
        .map(ticket -> ticket.status())
        .filter(status -> status == Status.SOLVED || status == Status.CLOSED)
        .isPresent();
  }
}
