package kundcenter.tokens;

import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `GET /v1/tokens`: a lead sees all tokens, and which of them nobody uses.
record ListTokens(Keys keys) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isLead()) return Response.problem(WebProblem.LEADS_ONLY);
    var items = keys.tokens().all().stream()
        .<Json>map(sheet -> TokenView.of(sheet).json())
        .toList();
    return Response.ok(JsonObject.with("items", new JsonArray(items)).build());
  }
}
