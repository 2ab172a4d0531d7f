package kundcenter.releases;

import java.time.Instant;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Release;
import kundcenter.release.ReleaseRefusal;
import kundcenter.store.Programs;
import kundcenter.web.Endpoint;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST /v1/releases/{product}/{version}/downloads`: whether the caller may is asked at this
/// click; then a receipt is kept, and a link made that lives for two minutes (threat T36).
record FetchRelease(Depot depot) implements Endpoint {

  record Download(
      String url, Instant expires, FileName name, long size, Sha256 sha256, FileId receipt) {}

  @Override
  public Response handle(Request request, Caller caller) {
    request.body(_ -> true);
    var program = depot.program(request).orElse(null);
    var version = Depot.version(request).orElse(null);
    if (program == null || version == null) return Depot.noSuchRelease();
    var entitlement = depot.entitlement(caller);
    var objection = entitlement.objection(program.id());
    if (objection.isPresent()) return Depot.refused(objection.get());
    var release = depot.releases().shelf(program.id()).find(version).orElse(null);
    if (release == null || release.published().isEmpty()) return Depot.noSuchRelease();
    if (!release.isOffered()) return Depot.refused(ReleaseRefusal.RELEASE_REVOKED);
    var receipt = new DownloadReceipt(
        new FileId(RandomId.next()),
        program.id(),
        release.version(),
        release.file().sha256(),
        caller.id(),
        entitlement.customer().map(it -> it.id()),
        depot.now(),
        request.address());
    return give(release, receipt);
  }

  private Response give(Release release, DownloadReceipt receipt) {
    var url =
        depot.vault().programs().fetch(receipt.product(), release, receipt.at()).orElse(null);
    if (url == null) return Response.problem(ReleaseProblem.UPLOAD_DIFFERS);
    depot.releases().keep(receipt);
    var download = new Download(
        url.toString(),
        receipt.at().plus(Programs.TO_FETCH),
        release.file().name(),
        release.file().size(),
        release.file().sha256(),
        receipt.id());
    return Response.created(
        "/v1/receipts", (JsonObject) Records.of(Download.class).write(download));
  }
}
