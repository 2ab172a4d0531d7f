package kundcenter.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.release.Release;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/releases`: the releases of all programs that the caller may have, the newest first.
/// Drafts are for leads.
record ListReleases(Depot depot) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var entitlement = depot.entitlement(caller);
    var isLead = Depot.lead(caller).isPresent();
    var items = new ArrayList<Json>();
    for (var program : depot.programs())
      if (entitlement.objection(program.id()).isEmpty()) items.addAll(of(program, isLead));
    return new Page(items, Optional.empty()).answer(request);
  }

  private List<Json> of(Product program, boolean isLead) {
    var shelf = depot.releases().shelf(program.id());
    var releases = shelf.releases().stream().filter(it -> isLead || isShown(it)).toList();
    if (releases.isEmpty()) return List.of();
    var notes = depot.releases().notes(program.id());
    return releases.stream()
        .map(it -> ReleaseView.of(shelf, it, Optional.ofNullable(notes.get(it.version())))
            .json())
        .toList();
  }

  private static boolean isShown(Release release) {
    return release.published().isPresent();
  }
}
