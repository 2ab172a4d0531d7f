package kundcenter.tickets;

import java.util.List;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.store.Commit;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Message;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Ticket;
import kundcenter.web.Endpoint;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST …/messages` and `POST …/notes`: words added to a ticket, in public or for the desk alone.
/// They need no version: whatever was written meanwhile, they come after it.
record PostWords(Desk desk, Function<String, Command> command) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var body = request.body(in -> in.required("body", Shape.text(1, Message.LONGEST)));
    return desk.once()
        .answer(request, caller, () -> decide(request, caller, body))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(Request request, Caller caller, String body) {
    var found = desk.latest(request, caller).orElse(null);
    if (found == null) return new Once.Decided.Not(Desk.noSuchTicket());
    var actor = new Grant(caller).actor();
    var now = desk.now();
    return switch (found.decide(command.apply(body), actor, now)) {
      case Decision.Accepted(var events, var _) -> {
        var commit = Commit.next(found, events, actor, now, desk.sla());
        yield desk.made(commit.ticket(), List.of(commit));
      }
      case Decision.Refused(var refusal) -> new Once.Decided.Not(Desk.refused(refusal));
      case Decision.FollowUp(var words) ->
        desk.opened(
            requester(found, caller), caller, opening -> opening.follow(found, words, Channel.API));
    };
  }

  private static Requester requester(Ticket closed, Caller caller) {
    return caller instanceof Caller.Person(var person, var customer, var _)
        ? new Requester(person, customer)
        : closed.requester();
  }
}
