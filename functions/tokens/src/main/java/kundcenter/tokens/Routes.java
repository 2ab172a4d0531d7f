package kundcenter.tokens;

import kundcenter.web.Route;
import kundcenter.web.Router;

/// Every route of this function; `infrastructure/openapi.yaml` tells what each takes and answers.
final class Routes {

  private Routes() {}

  static Router router(Keys keys) {
    return new Router(
        Route.post("/v1/tokens", new IssueToken(keys)),
        Route.get("/v1/tokens", new ListTokens(keys)),
        Route.post("/v1/tokens/{id}/revoke", new RevokeToken(keys)));
  }
}
