package kundcenter.aws.cloudwatch;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.function.Consumer;

/// What is logged of one call of a function that no HTTP request makes: lines of JSON with
/// counts, ids, numbers of tickets and instants, and never an address or a word of a ticket or
/// a mail (threat T50).
///
/// @param call the platform's id of it
/// @param lines takes them, one at a time
public record CallLog(String call, String stage, Consumer<String> lines) {

  public static CallLog of(Context context, String stage) {
    return new CallLog(
        context.getAwsRequestId(), stage, line -> context.getLogger().log(line));
  }

  /// A log that nobody reads, for what is no call.
  public static CallLog unread(String stage) {
    return new CallLog("none", stage, _ -> {});
  }

  /// A line to be made longer, and then written.
  public MetricLine line(String kind, Instant at) {
    return new MetricLine(kind, stage, at).with("request", call);
  }

  public void write(MetricLine line) {
    lines.accept(line.text());
  }
}
