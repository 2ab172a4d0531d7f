package kundcenter.releases;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.release.Release;
import kundcenter.release.Release.Stage;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `GET /v1/releases/{product}/latest`: for programs that ask whether there is a newer version. One
/// read of the shelf and one of the customer, and 304 for who has the answer already.
record ShowLatest(Depot depot) implements Endpoint {

  /// @param newer whether the current version is after the installed one; if one was named
  /// @param revoked why the installed one is not to be used
  record Latest(
      String product,
      Version version,
      Instant published,
      long size,
      Sha256 sha256,
      Optional<Boolean> newer,
      Optional<String> revoked) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var installed = query.optional("installed", Shape.id(Version::new));
    query.done();
    var program = depot.program(request).orElse(null);
    if (program == null) return Depot.noSuchRelease();
    var objection = depot.entitlement(caller).objection(program.id());
    if (objection.isPresent()) return Depot.refused(objection.get());
    var shelf = depot.releases().shelf(program.id());
    return shelf
        .current()
        .map(current ->
            new ETag(shelf.revision()).answer(request, () -> json(shelf, current, installed)))
        .orElseGet(Depot::noSuchRelease);
  }

  private static Json json(Shelf shelf, Release current, Optional<Version> installed) {
    var advice = installed.map(shelf::advice);
    var latest = new Latest(
        shelf.product(),
        current.version(),
        current.published().map(Stage.Published::at).orElseThrow(),
        current.file().size(),
        current.file().sha256(),
        advice.map(Shelf.Advice::newer),
        advice.flatMap(Shelf.Advice::revoked));
    return Records.of(Latest.class).write(latest);
  }
}
