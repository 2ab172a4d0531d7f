package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.json.Failures;
import kundcenter.json.JsonObject;
import kundcenter.ticket.TicketNumber;

/// What is logged of one run: lines of JSON with counts, numbers of tickets and instants, and
/// never a text of a ticket (threat T50).
///
/// @param call the platform's id of it
record RunLog(String call, String stage, Consumer<String> lines) {

  /// A log that nobody reads, for what is no call.
  static RunLog unread(String stage) {
    return new RunLog("none", stage, _ -> {});
  }

  static RunLog of(Context context, String stage) {
    return new RunLog(
        context.getAwsRequestId(), stage, line -> context.getLogger().log(line));
  }

  MetricLine line(String kind, Instant at) {
    return new MetricLine(kind, stage, at).with("request", call);
  }

  void write(MetricLine line) {
    lines.accept(line.text());
  }

  /// A ticket, or where the number is missing a list of them, that was passed over.
  void failed(String kind, Optional<TicketNumber> ticket, Throwable failure) {
    var line = JsonObject.with("kind", kind).put("request", call);
    ticket.ifPresent(number -> line.put("ticket", number.value()));
    lines.accept(line.put("causes", Failures.causes(failure)).build().text());
  }

  void differs(TicketNumber ticket, String stored, String expected) {
    var line = JsonObject.with("kind", "audit-difference")
        .put("request", call)
        .put("ticket", ticket.value())
        .put("stored", stored)
        .put("expected", expected);
    lines.accept(line.build().text());
  }
}
