package kundcenter.releases;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.store.ReleaseKeys;
import kundcenter.web.Endpoint;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/release-keys`, for anyone: the public keys that manifests are checked with. And `POST`,
/// for leads: another key signs from now on.
record ShowReleaseKeys(Depot depot) implements OpenEndpoint, Endpoint {

  @Override
  public Response handle(Request request) {
    List<Json> keys = depot.keys().all().stream()
        .map(key -> Records.of(ReleaseKeys.Key.class).write(key))
        .toList();
    return new Page(keys, Optional.empty()).answer(request);
  }

  @Override
  public Response handle(Request request, Caller caller) {
    if (Depot.lead(caller).isEmpty()) return Depot.leadsOnly();
    request.body(_ -> true);
    depot.keys().rotate();
    return handle(request);
  }
}
