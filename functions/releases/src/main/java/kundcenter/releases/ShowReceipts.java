package kundcenter.releases;

import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.release.DownloadReceipt;
import kundcenter.store.Page;
import kundcenter.web.Csv;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/releases/{product}/{version}/receipts`: who got a release, for leads; as JSON or as a
/// table.
record ShowReceipts(Depot depot) implements Endpoint {

  private static final List<String> COLUMNS =
      List.of("at", "product", "version", "customer", "by", "address", "sha256", "receipt");

  @Override
  public Response handle(Request request, Caller caller) {
    if (Depot.lead(caller).isEmpty()) return Depot.leadsOnly();
    var query = request.query();
    var limit = kundcenter.web.Page.limit(query);
    query.done();
    var program = depot.program(request).orElse(null);
    var version = Depot.version(request).orElse(null);
    if (program == null || version == null) return Depot.noSuchRelease();
    var page = depot
        .releases()
        .receipts(program.id(), version, limit, depot.cursors().open(request, caller));
    var response = request.isAnsweredIn(Csv.TYPE)
        ? Response.table(csv(page), "receipts-" + program.id() + "-" + version + ".csv")
        : json(depot, request, caller, page);
    return response.inChosenForm();
  }

  static Response json(Depot depot, Request request, Caller caller, Page<DownloadReceipt> page) {
    var items = page.items().stream()
        .map(receipt -> Records.of(DownloadReceipt.class).write(receipt))
        .toList();
    var next = page.next().map(place -> depot.cursors().seal(request, caller, place));
    return new kundcenter.web.Page(items, next).answer(request);
  }

  private static Csv csv(Page<DownloadReceipt> page) {
    var csv = new Csv(COLUMNS);
    for (var receipt : page.items())
      csv.add(List.of(
          receipt.at(),
          receipt.product(),
          receipt.version(),
          receipt.customer().map(Object::toString).orElse(""),
          receipt.by(),
          receipt.address(),
          receipt.sha256(),
          receipt.id()));
    return csv;
  }
}
