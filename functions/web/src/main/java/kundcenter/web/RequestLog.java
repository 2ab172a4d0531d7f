package kundcenter.web;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kundcenter.customer.Caller;
import kundcenter.json.Failures;
import kundcenter.json.JsonObject;

/// What is logged of one request: one JSON line, and one more for a failure. It takes nothing
/// but routes, callers' kinds, statuses and classes, so that no token, text, address or value
/// from a request can come into a log (threat T50).
final class RequestLog {

  private final String id;
  private final Supplier<Duration> timeLeft;
  private final Consumer<String> lines;
  private final long start = System.nanoTime();
  private String route = "none";
  private String caller = "none";

  private RequestLog(String id, Supplier<Duration> timeLeft, Consumer<String> lines) {
    this.id = id;
    this.timeLeft = timeLeft;
    this.lines = lines;
  }

  /// The log of a call.
  RequestLog(Context context) {
    this(
        context.getAwsRequestId(),
        () -> Duration.ofMillis(context.getRemainingTimeInMillis()),
        line -> context.getLogger().log(line));
  }

  /// A log that nobody reads, for what is no call.
  static RequestLog unread() {
    return new RequestLog("none", () -> Duration.ofMinutes(1), _ -> {});
  }

  /// The platform's id of this call, by which log lines are found.
  String id() {
    return id;
  }

  /// How long until the platform ends this call.
  Duration timeLeft() {
    return timeLeft.get();
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
    lines.accept(line.build().text());
  }
}
