package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.ticket.Change;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/tickets/{number}/history`: every change in order, for the desk.
record ShowHistory(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var changes = desk.tickets().history(Desk.number(request));
    if (changes.isEmpty()) return Desk.noSuchTicket();
    List<Json> items = changes.stream().map(Records.of(Change.class)::write).toList();
    return new Page(items, Optional.empty()).answer(request);
  }
}
