package kundcenter.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.portal.templates.JtedownloadsGenerated;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Entitlement;
import kundcenter.release.Manifest;
import kundcenter.release.Release;
import kundcenter.release.ReleaseRefusal;
import kundcenter.release.Version;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.ticket.Grant;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;

/// `/downloads`: the programs that the viewer's company owns, in all their versions. Whether they
/// may is asked again at the click, which makes a link that lives for two minutes and leaves a
/// receipt (threat T36).
record Downloads(Portal portal) {

  Response show(Request request, Sheet sheet, Visit visit) {
    return page(sheet, visit, Entered.NOTHING);
  }

  private Response page(Sheet sheet, Visit visit, Entered entered) {
    var entitlement = entitlement(sheet, visit);
    var shown = new ArrayList<DownloadsView.Program>();
    var paused = false;
    for (var product : programs()) {
      var objection = entitlement.objection(product.id());
      if (objection.isEmpty()) shown.add(program(product));
      paused |= objection.equals(Optional.of(ReleaseRefusal.PAYMENT_OVERDUE));
    }
    var view = new DownloadsView(shown, paused);
    return Html.page(
            sheet, entered, out -> JtedownloadsGenerated.render(out, null, sheet, view, entered))
        .sendingTo(portal.files().programs().links().place());
  }

  private DownloadsView.Program program(Product product) {
    var shelf = portal.files().releases().shelf(product.id());
    var notes = portal.files().releases().notes(product.id());
    var lines = shelf.releases().stream()
        .filter(release -> release.published().isPresent())
        .map(release -> new DownloadsView.Line(
            release, shelf.standing(release), Optional.ofNullable(notes.get(release.version()))))
        .toList();
    return new DownloadsView.Program(product.id(), product.name(), lines);
  }

  Response fetch(Request request, Sheet sheet, Visit visit) {
    var product = product(request).orElse(null);
    if (product == null) return ShowTicket.none();
    var objection = entitlement(sheet, visit).objection(product.id());
    if (objection.isPresent()) return refused(sheet, visit, "downloads.refused." + objection.get());
    return release(request, product)
        .filter(Release::isOffered)
        .map(release -> give(request, sheet, visit, product, release))
        .orElseGet(ShowTicket::none);
  }

  private Response refused(Sheet sheet, Visit visit, String why) {
    return page(sheet, visit, Entered.refused(Map.of(), sheet.text(why)));
  }

  private Response give(
      Request request, Sheet sheet, Visit visit, Product product, Release release) {
    var now = portal.now();
    var link = portal.files().programs().fetch(product.id(), release, now).orElse(null);
    if (link == null) return refused(sheet, visit, "downloads.differs");
    portal
        .files()
        .releases()
        .keep(new DownloadReceipt(
            new FileId(RandomId.next()),
            product.id(),
            release.version(),
            release.file().sha256(),
            visit.caller().id(),
            new Grant(visit.caller()).customer(),
            now,
            request.address()));
    return Response.toFile(link);
  }

  /// The signed manifest of a release, to hold a file against.
  Response manifest(Request request, Sheet sheet, Visit visit) {
    var product = product(request)
        .filter(it -> entitlement(sheet, visit).objection(it.id()).isEmpty())
        .orElse(null);
    if (product == null) return ShowTicket.none();
    return release(request, product)
        .flatMap(release -> signed(product, release))
        .map(signed -> file(signed, product))
        .orElseGet(ShowTicket::none);
  }

  private static Optional<Manifest.Signed> signed(Product product, Release release) {
    return release
        .manifest(product.id())
        .flatMap(manifest -> release
            .published()
            .map(it -> new Manifest.Signed(manifest, it.seal().signature())));
  }

  private static Response file(Manifest.Signed signed, Product product) {
    var name = product.id() + "-" + signed.manifest().version() + ".txt";
    return Response.file("text/plain; charset=utf-8", signed.text().getBytes(UTF_8))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private Optional<Product> product(Request request) {
    return programs().stream()
        .filter(it -> it.id().equals(request.part("product")))
        .findFirst();
  }

  private Optional<Release> release(Request request, Product product) {
    return Optional.of(request.part("version"))
        .filter(Version::isOne)
        .flatMap(text -> portal.files().releases().shelf(product.id()).find(new Version(text)));
  }

  private List<Product> programs() {
    return portal.settings().catalogue().products().stream()
        .filter(Product::program)
        .toList();
  }

  private Entitlement entitlement(Sheet sheet, Visit visit) {
    return new Entitlement(
        visit.caller(), sheet.viewer().flatMap(Viewer::customer), portal.files().overdueMay());
  }
}
