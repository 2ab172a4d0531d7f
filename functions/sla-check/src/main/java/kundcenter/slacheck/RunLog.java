package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.Optional;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.json.Failures;
import kundcenter.json.JsonObject;
import kundcenter.ticket.TicketNumber;

/// What is logged of one run: lines of JSON with counts, numbers of tickets and instants, and
/// never a text of a ticket (threat T50).
record RunLog(Context context, String stage) {

  MetricLine line(String kind, Instant at) {
    return new MetricLine(kind, stage, at).with("request", context.getAwsRequestId());
  }

  void write(MetricLine line) {
    context.getLogger().log(line.text());
  }

  /// A ticket, or where the number is missing a list of them, that was passed over.
  void failed(String kind, Optional<TicketNumber> ticket, Throwable failure) {
    var line = JsonObject.with("kind", kind).put("request", context.getAwsRequestId());
    ticket.ifPresent(number -> line.put("ticket", number.value()));
    context.getLogger().log(line.put("causes", Failures.causes(failure)).build().text());
  }

  void differs(TicketNumber ticket, String stored, String expected) {
    var line = JsonObject.with("kind", "audit-difference")
        .put("request", context.getAwsRequestId())
        .put("ticket", ticket.value())
        .put("stored", stored)
        .put("expected", expected);
    context.getLogger().log(line.build().text());
  }
}
