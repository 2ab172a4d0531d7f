package kundcenter.tickets;

import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.Trace;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.store.DirectoryEntry;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.Ties;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/tickets/{number}`: a ticket, as its customer sees it or as the desk does.
record ShowTicket(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var shown = desk.shown(request, caller);
    shown.filter(_ -> new Grant(caller).isDesk()).ifPresent(ticket -> trace(ticket, caller));
    return shown
        .map(ticket -> new ETag(ticket.version()).answer(request, () -> view(ticket, caller)))
        .orElseGet(Desk::noSuchTicket);
  }

  /// Who of the desk has read a case that is marked as sensitive is known (threat T56).
  private void trace(Ticket ticket, Caller caller) {
    if (!ticket.ties().tags().contains(Ties.SENSITIVE)) return;
    var subject = new Trace.Subject(Trace.Kind.TICKET, ticket.number().toString());
    var read = Trace.read(desk.now(), caller, Trace.Act.READ, subject);
    desk.transactions().write(List.of(new DirectoryEntry.Traced(read)), desk.now());
  }

  Json view(Ticket ticket, Caller caller) {
    var shown = PublicView.of(ticket, desk.promise(ticket, desk.now()));
    return new Grant(caller).isDesk()
        ? DeskView.json(ticket, shown)
        : Records.of(PublicView.class).write(shown);
  }
}
