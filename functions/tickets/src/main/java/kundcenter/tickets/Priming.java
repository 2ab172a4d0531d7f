package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Commit;
import kundcenter.terms.Priority;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// The way of a ticket that is found, gone before there is any: one that nobody has filed is
/// answered, saved and shown, by way of the text that a store would keep.
///
/// @param desk with a store that sends nothing
record Priming(Desk desk) {

  private static final TicketNumber NUMBER = new TicketNumber(1);
  private static final Requester NOBODY =
      new Requester(new PersonId("nobody"), new CustomerId("nobody"));
  private static final Caller CONTACT =
      new Caller.Person(NOBODY.person(), NOBODY.customer(), Caller.Role.CONTACT);
  private static final Caller LEAD = new Caller.Specialist(NOBODY.person(), true);

  void run() {
    var opened = new Event.Opened(NOBODY, report(), Team.BUSINESS_SYSTEMS);
    var now = desk.now();
    var filed =
        Commit.opening(NUMBER, List.of(opened), new Grant(CONTACT).actor(), now, desk.sla());
    var changes = List.of(kept(filed.change()));
    var ticket = Ticket.fold(NUMBER, changes);
    if (ticket.decide(new Command.Post("Hej"), new Grant(LEAD), now)
        instanceof Decision.Accepted(var events, var _))
      ticket = saved(Commit.next(ticket, events, new Grant(LEAD).actor(), now, desk.sla()));
    for (var caller : List.of(CONTACT, LEAD))
      new ShowTicket(desk).view(ticket, caller).text();
    desk.changed(ticket);
  }

  private Ticket saved(Commit commit) {
    desk.transactions().write(List.of(commit), commit.change().at());
    return commit.ticket();
  }

  private static Change kept(Change change) {
    var codec = Records.of(Change.class);
    return codec.read(Json.parse(codec.write(change).text(), Limits.TRUSTED));
  }

  private static Report report() {
    return new Report(
        Channel.API,
        Kind.TECHNICAL,
        new Report.Matter("go", Optional.empty()),
        "Hej",
        "Hej",
        Optional.of(Priority.P3),
        Optional.empty(),
        Optional.empty());
  }
}
