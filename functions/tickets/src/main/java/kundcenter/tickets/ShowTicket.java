package kundcenter.tickets;

import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Ticket;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/tickets/{number}`: a ticket, as its customer sees it or as the desk does.
record ShowTicket(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    return desk.shown(request, caller)
        .map(ticket -> new ETag(ticket.version()).answer(request, () -> view(ticket, caller)))
        .orElseGet(Desk::noSuchTicket);
  }

  private Json view(Ticket ticket, Caller caller) {
    var shown = PublicView.of(ticket, desk.promise(ticket, desk.now()));
    return new Grant(caller).isDesk()
        ? DeskView.json(ticket, shown)
        : Records.of(PublicView.class).write(shown);
  }
}
