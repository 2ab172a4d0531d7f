package kundcenter.tickets;

import java.util.ArrayList;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.store.Stale;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Ticket;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST /v1/tickets/{number}/<command>`: decides a command against the version that the
/// caller saw.
///
/// @param name as it stands in the path
record RunCommand(Desk desk, String name) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var ticket = desk.latest(request, caller).orElse(null);
    if (ticket == null) return Desk.noSuchTicket();
    if (ETag.required(request) != ticket.version()) throw new Stale();
    return decide(
            ticket, request.body(in -> Commands.read(name, in)), Optional.empty(), caller, desk)
        .minimalIfPreferred(request);
  }

  /// Decides, saves and answers. `other` is the second ticket of a command that ties two.
  static Response decide(
      Ticket ticket, Command command, Optional<Ticket> other, Caller caller, Desk desk) {
    var grant = new Grant(caller);
    var actor = grant.actor();
    var now = desk.now();
    return switch (ticket.decide(command, grant, now)) {
      case Decision.Refused(var refusal) -> Desk.refused(refusal);
      case Decision.FollowUp _ ->
        throw new IllegalStateException("only a message opens a follow-up");
      case Decision.Accepted(var events, var onOther) -> {
        var commit = Commit.next(ticket, events, actor, now, desk.sla());
        var entries = new ArrayList<Entry>();
        entries.add(commit);
        other
            .filter(_ -> !onOther.isEmpty())
            .ifPresent(it -> entries.add(Commit.next(it, onOther, actor, now, desk.sla())));
        desk.transactions().write(entries, now);
        yield desk.changed(commit.ticket());
      }
    };
  }
}
