package kundcenter.releases;

import kundcenter.web.Route;
import kundcenter.web.Router;

/// Every route of this function; `infrastructure/openapi.yaml` tells what each takes and answers.
final class Routes {

  private static final String PRODUCT = "/v1/releases/{product}";
  private static final String RELEASE = "/v1/releases/{product}/{version}";

  private Routes() {}

  static Router router(Depot depot) {
    var keys = new ShowReleaseKeys(depot);
    return new Router(
        Route.get("/v1/releases", new ListReleases(depot)),
        Route.post(PRODUCT, new DraftRelease(depot)),
        Route.get(PRODUCT + "/latest", new ShowLatest(depot), "installed"),
        Route.post(PRODUCT + "/tell", new TellOfReleases(depot)),
        Route.post(RELEASE + "/publish", new PublishRelease(depot)),
        Route.post(RELEASE + "/revoke", new RevokeRelease(depot)),
        Route.post(RELEASE + "/downloads", new FetchRelease(depot)),
        Route.get(RELEASE + "/manifest", new ShowManifest(depot)).inAnyForm(),
        Route.get(RELEASE + "/receipts", new ShowReceipts(depot), "limit", "cursor")
            .orCsv(),
        Route.get("/v1/receipts", new ShowOwnReceipts(depot), "limit", "cursor"),
        Route.openGet("/v1/release-keys", keys),
        Route.post("/v1/release-keys", keys),
        Route.openGet("/v1/remote-support", new ShowRemoteSupport(depot)));
  }
}
