package kundcenter.tickets;

import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/tickets/{number}/sla`: how the promise's time was counted, and why.
record ShowLedger(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    return desk.shown(request, caller)
        .map(ticket -> LedgerView.of(ticket, desk, request.language()))
        .map(view -> Response.ok(Records.of(LedgerView.class).write(view)).in(request.language()))
        .orElseGet(Desk::noSuchTicket);
  }
}
