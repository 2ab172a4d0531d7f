package kundcenter.releases;

import java.time.Duration;
import kundcenter.json.JsonObject;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/remote-support`, for anyone: where the program for remote support is fetched.
record ShowRemoteSupport(Depot depot) implements OpenEndpoint {

  @Override
  public Response handle(Request request) {
    var url = depot.settings().provider().remoteSupport();
    return Response.ok(JsonObject.with("url", url).build()).cacheable(Duration.ofMinutes(5));
  }
}
