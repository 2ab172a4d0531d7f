package kundcenter.releases;

import static java.nio.charset.StandardCharsets.UTF_8;

import kundcenter.customer.Caller;
import kundcenter.release.Manifest;
import kundcenter.release.Version;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/releases/{product}/{version}/manifest`: the signed manifest of a release as a text
/// file, for `./kundcenter verify-release` and common tools.
record ShowManifest(Depot depot) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var program = depot.program(request).orElse(null);
    var version = Depot.version(request).orElse(null);
    if (program == null || version == null) return Depot.noSuchRelease();
    var objection = depot.entitlement(caller).objection(program.id());
    if (objection.isPresent()) return Depot.refused(objection.get());
    return depot
        .releases()
        .shelf(program.id())
        .find(version)
        .flatMap(release -> release
            .manifest(program.id())
            .flatMap(manifest -> release
                .published()
                .map(it -> new Manifest.Signed(manifest, it.seal().signature()))))
        .map(signed -> file(signed.text(), program.id(), version))
        .orElseGet(Depot::noSuchRelease);
  }

  private static Response file(String text, String product, Version version) {
    var name = product + "-" + version + ".txt";
    return Response.file("text/plain; charset=utf-8", text.getBytes(UTF_8))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
