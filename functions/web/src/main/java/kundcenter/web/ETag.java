package kundcenter.web;

import java.util.function.Supplier;
import kundcenter.json.Json;
import kundcenter.store.Stale;

/// The version of a resource as its strong entity tag (RFC 9110 §8.8.3): version 17 is `"17"`.
public record ETag(long version) {

  private static final String IF_MATCH = "if-match";

  /// The version that a write builds on, from `If-Match`. Without the header the write is
  /// refused (428), and with one that names no version of ours it is [Stale] (412). `*` and
  /// lists are refused (400), as neither says what the writer has seen.
  public static long required(Request request) {
    var header = request
        .header(IF_MATCH)
        .orElseThrow(() ->
            new InvalidInput(WebProblem.VERSION_MISSING, Fault.inHeader(IF_MATCH, Wrong.MISSING)));
    var open = header.startsWith("W/") ? 2 : 0;
    var isTag = header.length() >= open + 2
        && header.indexOf('"') == open
        && header.indexOf('"', open + 1) == header.length() - 1;
    if (!isTag)
      throw new InvalidInput(WebProblem.INVALID_INPUT, Fault.inHeader(IF_MATCH, Wrong.BAD_VERSION));
    var version = Signs.digits(header.substring(open + 1, header.length() - 1));
    if (open > 0 || version == null) throw new Stale(); // no strong tag that we ever gave
    return version;
  }

  /// The resource with its tag, or 304 when `If-None-Match` tells that the client has it
  /// already.
  public Response answer(Request request, Supplier<Json> resource) {
    var response = isHeldBy(request) ? Response.notModified() : Response.ok(resource.get());
    return response.with("ETag", toString());
  }

  private boolean isHeldBy(Request request) {
    var held = request.header("if-none-match").orElse("");
    if (held.isEmpty()) return false;
    for (var one : held.split(",", -1)) {
      var tag = one.strip();
      if (tag.equals("*") || tag.equals(toString()) || tag.equals("W/" + this)) return true;
    }
    return false;
  }

  /// As it stands in the header.
  @Override
  public String toString() {
    return "\"" + version + "\"";
  }
}
