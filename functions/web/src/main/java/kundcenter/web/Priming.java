package kundcenter.web;

import kundcenter.access.Secret;
import kundcenter.access.SessionToken;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// The events by which functions are primed: well formed, and of nobody.
final class Priming {

  private static final String NOBODY = "nobody";

  /// In whose place a reading is answered, so that also that is primed which only a lead may read.
  static final Caller READER = new Caller.Specialist(new PersonId(NOBODY), true);

  private Priming() {}

  /// A `GET` of the path, with a token and a session that were given to nobody.
  static byte[] event(Site site, String path) {
    var token =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId(NOBODY), new byte[ApiToken.SECRET_BYTES]);
    return event(site, token, "GET", path, "");
  }

  /// A request with that token; an empty body is none.
  static byte[] event(Site site, ApiToken token, String method, String path, String body) {
    var headers = JsonObject.with("host", site.hosts().iterator().next())
        .put("authorization", "Bearer " + token.reveal())
        .put("content-type", MediaTypes.JSON)
        .put("idempotency-key", NOBODY)
        .put("accept", path.startsWith("/v1/") ? MediaTypes.JSON : MediaTypes.HTML);
    var http = JsonObject.with("method", method).put("sourceIp", "127.0.0.1");
    var event = JsonObject.with("version", "2.0")
        .put("rawPath", path)
        .put("rawQueryString", "")
        .put("headers", headers.build())
        .put("cookies", JsonArray.of(new JsonString(session())))
        .put("requestContext", JsonObject.with("http", http.build()).build())
        .put("isBase64Encoded", false);
    if (!body.isEmpty()) event.put("body", body);
    return event.build().bytes();
  }

  private static String session() {
    var token = new SessionToken(new PersonId(NOBODY), Secret.of(new byte[Secret.BYTES]));
    return Cookie.wireName(Visitors.COOKIE) + "=" + token.reveal();
  }
}
