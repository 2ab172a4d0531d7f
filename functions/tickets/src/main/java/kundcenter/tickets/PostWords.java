package kundcenter.tickets;

import java.util.List;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.library.ArticleId;
import kundcenter.store.Commit;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Message;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Ticket;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Flaw;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST …/messages` and `POST …/notes`: words added to a ticket, in public or for the desk alone.
/// They need no version: whatever was written meanwhile, they come after it.
///
/// @param most how many articles may be named beneath them
record PostWords(Desk desk, Function<String, Command> command, int most) implements Endpoint {

  private enum Rule {
    NO_ROOM_FOR_ARTICLES
  }

  private record Said(String body, List<ArticleId> articles) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var said = request.body(this::read);
    return desk.once()
        .answer(request, caller, () -> decide(request, caller, said))
        .minimalIfPreferred(request);
  }

  private Said read(Fields in) {
    var body = in.required("body", Shape.text(1, Message.LONGEST));
    if (most == 0) return new Said(body, List.of());
    var articles = in.optional("articles", Shape.list(most, ArticleLinks.ID)).orElse(List.of());
    in.check(() -> articles.isEmpty() || body.length() <= Message.LONGEST - ArticleLinks.ROOM
        ? List.<Flaw>of()
        : List.of(new Flaw(List.of("body"), Rule.NO_ROOM_FOR_ARTICLES, List.of())));
    return new Said(body, articles);
  }

  private Once.Decided decide(Request request, Caller caller, Said said) {
    var found = desk.latest(request, caller).orElse(null);
    if (found == null) return new Once.Decided.Not(Desk.noSuchTicket());
    return desk.links()
        .under(said.body, said.articles, found)
        .map(words -> decide(found, caller, words))
        .orElseGet(
            () -> new Once.Decided.Not(Response.problem(DeskProblem.ARTICLE_NOT_FOR_REQUESTER)));
  }

  private Once.Decided decide(Ticket found, Caller caller, String words) {
    var actor = new Grant(caller).actor();
    var now = desk.now();
    return switch (found.decide(command.apply(words), actor, now)) {
      case Decision.Accepted(var events, var _) -> {
        var commit = Commit.next(found, events, actor, now, desk.sla());
        yield desk.made(commit.ticket(), List.of(commit));
      }
      case Decision.Refused(var refusal) -> new Once.Decided.Not(Desk.refused(refusal));
      case Decision.FollowUp(var more) ->
        desk.opened(
            requester(found, caller), caller, opening -> opening.follow(found, more, Channel.API));
    };
  }

  private static Requester requester(Ticket closed, Caller caller) {
    return caller instanceof Caller.Person(var person, var customer, var _)
        ? new Requester(person, customer)
        : closed.requester();
  }
}
