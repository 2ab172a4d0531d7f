package kundcenter.releases;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.release.Shelf;
import kundcenter.store.Shelved;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/releases/{product}/{version}/revoke`: nobody is to use it any more, and nobody gets
/// it. It stays listed with the reason, and the greatest of the others is current.
record RevokeRelease(Depot depot) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var lead = Depot.lead(caller).orElse(null);
    if (lead == null) return Depot.leadsOnly();
    var reason = request.body(in -> in.required("reason", Shape.text(1, Shelf.LONGEST_REASON)));
    var program = depot.program(request).orElse(null);
    var version = Depot.version(request).orElse(null);
    if (program == null || version == null) return Depot.noSuchRelease();
    var shelf = depot.releases().latest(program.id());
    var now = depot.now();
    return switch (shelf.revoke(version, reason, lead, now)) {
      case Shelf.Decided.Refused(var refusal) -> Depot.refused(refusal);
      case Shelf.Decided.Changed(var after) -> {
        depot.transactions().write(List.of(new Shelved(after, Optional.empty())), now);
        yield Response.ok(ReleaseView.of(after, after.find(version).orElseThrow(), Optional.empty())
            .json());
      }
    };
  }
}
