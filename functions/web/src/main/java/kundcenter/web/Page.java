package kundcenter.web;

import java.util.List;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;

/// A part of a list and the way to the next: `{"items": […], "next": "cursor"}`, with the same
/// as a `Link` (RFC 8288) whose target is relative, so there is no host to forge (T29).
///
/// @param next absent on the last page
public record Page(List<Json> items, Optional<String> next) {

  static final String CURSOR = "cursor";
  static final String LIMIT = "limit";
  private static final int USUAL = 25;
  private static final int MOST = 100;

  public Page {
    items = List.copyOf(items);
  }

  /// How many items a page may have, from the parameter `limit`: 1 to 100, and 25 when it is
  /// absent.
  public static int limit(Fields query) {
    return query.optional(LIMIT, Shape.integer(1, MOST)).orElse(USUAL);
  }

  public Response answer(Request request) {
    var json = JsonObject.with("items", new JsonArray(items));
    next.ifPresent(cursor -> json.put("next", cursor));
    var response = Response.ok(json.build());
    return next.map(
            cursor -> response.with("Link", "<" + request.pageAt(cursor) + ">; rel=\"next\""))
        .orElse(response);
  }
}
