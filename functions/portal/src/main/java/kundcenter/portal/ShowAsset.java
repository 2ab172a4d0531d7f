package kundcenter.portal;

import java.util.Optional;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;
import kundcenter.web.VisitorEndpoint;
import kundcenter.web.WebProblem;

/// `GET /assets/{name}`: a file that pages load.
record ShowAsset(Assets assets) implements VisitorEndpoint {

  @Override
  public Response handle(Request request, Optional<Visit> visit) {
    return assets
        .find(request.part("name"))
        .orElseGet(() -> Response.problem(WebProblem.NO_SUCH_RESOURCE));
  }
}
