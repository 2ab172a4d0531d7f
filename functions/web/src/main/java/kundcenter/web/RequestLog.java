package kundcenter.web;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.util.ArrayList;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// What is logged of one request: one JSON line, and one more for a failure. It takes nothing
/// but routes, callers' kinds, statuses and classes, so that no token, text, address or value
/// from a request can come into a log (threat T50).
final class RequestLog {

  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 30;

  private final Context context;
  private final long start = System.nanoTime();
  private String route = "none";
  private String caller = "none";

  RequestLog(Context context) {
    this.context = context;
  }

  /// The platform's id of this call, by which log lines are found.
  String id() {
    return context.getAwsRequestId();
  }

  void routed(Route found) {
    route = found.method() + " " + found.template();
  }

  void called(Caller known) {
    caller = switch (known) {
      case Caller.Contact _ -> "contact";
      case Caller.Specialist specialist -> specialist.lead() ? "lead" : "specialist";
      case Caller.Machine _ -> "machine";
    };
  }

  void answered(int status) {
    write(line("request")
        .put("status", status)
        .put("ms", Duration.ofNanos(System.nanoTime() - start).toMillis())
        .put("caller", caller));
  }

  /// A failure with its causes: classes and frames without their messages, which may hold
  /// anything.
  void failed(String kind, Throwable failure) {
    var causes = new ArrayList<Json>();
    for (Throwable each = failure;
        each != null && causes.size() < MOST_CAUSES;
        each = each.getCause()) {
      var frames = new ArrayList<Json>();
      for (var frame : each.getStackTrace()) {
        if (frames.size() == MOST_FRAMES) break;
        frames.add(new JsonString(
            frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber()));
      }
      causes.add(JsonObject.with("class", each.getClass().getName())
          .put("frames", new JsonArray(frames))
          .build());
    }
    write(line(kind).put("causes", new JsonArray(causes)));
  }

  private JsonObject.Builder line(String kind) {
    return JsonObject.with("kind", kind).put("request", id()).put("route", route);
  }

  private void write(JsonObject.Builder line) {
    context.getLogger().log(line.build().text());
  }
}
