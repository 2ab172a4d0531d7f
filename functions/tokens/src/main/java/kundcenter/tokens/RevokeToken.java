package kundcenter.tokens;

import kundcenter.customer.Caller;
import kundcenter.customer.TokenId;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `POST /v1/tokens/{id}/revoke`: a lead ends a token, from the next call on. To end it again
/// changes nothing.
record RevokeToken(Keys keys) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isLead()) return Response.problem(WebProblem.LEADS_ONLY);
    var id = request.part("id");
    return TokenId.isOne(id)
            && keys.tokens().revoke(new TokenId(id), keys.clock().instant())
        ? Response.noContent()
        : Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }
}
