package kundcenter.releases;

import kundcenter.customer.Caller;
import kundcenter.release.DownloadReceipt;
import kundcenter.store.Page;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/receipts`: what the caller's company was given, the newest first.
record ShowOwnReceipts(Depot depot) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var limit = kundcenter.web.Page.limit(query);
    query.done();
    var after = depot.cursors().open(request, caller);
    var page = depot
        .entitlement(caller)
        .customer()
        .map(customer -> depot.releases().receipts(customer.id(), limit, after))
        .orElseGet(Page::<DownloadReceipt>empty);
    return ShowReceipts.json(depot, request, caller, page);
  }
}
