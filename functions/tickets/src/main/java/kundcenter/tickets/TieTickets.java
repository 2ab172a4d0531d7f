package kundcenter.tickets;

import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.store.Stale;
import kundcenter.ticket.Command;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST …/merge` and `POST …/link`: commands that tie two tickets, both changed in one
/// transaction.
///
/// @param field the field that names the other ticket
record TieTickets(Desk desk, String field, Function<Ticket, Command> command) implements Endpoint {

  private static final Shape<TicketNumber> NUMBER = Shape.number().as(TicketNumber::new);

  @Override
  public Response handle(Request request, Caller caller) {
    var ticket = desk.latest(request, caller).orElse(null);
    if (ticket == null) return Desk.noSuchTicket();
    if (ETag.required(request) != ticket.version()) throw new Stale();
    var number = request.body(in -> in.required(field, NUMBER));
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var other = Desk.reached(desk.tickets().findLatest(number), caller);
    return other
        .map(found ->
            RunCommand.decide(ticket, command.apply(found), Optional.of(found), caller, desk))
        .orElseGet(() -> Desk.refused(Refusal.NO_OTHER_TICKET))
        .minimalIfPreferred(request);
  }
}
