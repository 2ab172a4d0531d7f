package kundcenter.web;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import kundcenter.customer.Caller;
import kundcenter.json.Failures;
import kundcenter.json.JsonObject;

/// What is logged of one request: one JSON line, and one more for a failure. It takes nothing
/// but routes, callers' kinds, statuses and classes, so that no token, text, address or value
/// from a request can come into a log (threat T50).
final class RequestLog {

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

  /// How long until the platform ends this call.
  Duration timeLeft() {
    return Duration.ofMillis(context.getRemainingTimeInMillis());
  }

  void routed(Route found) {
    route = found.method() + " " + found.template();
  }

  void called(Caller known) {
    caller = switch (known) {
      case Caller.Person person -> person.isContact() ? "contact" : "member";
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

  /// A failure with its causes, as far as they may be logged.
  void failed(String kind, Throwable failure) {
    write(line(kind).put("causes", Failures.causes(failure)));
  }

  private JsonObject.Builder line(String kind) {
    return JsonObject.with("kind", kind).put("request", id()).put("route", route);
  }

  private void write(JsonObject.Builder line) {
    context.getLogger().log(line.build().text());
  }
}
