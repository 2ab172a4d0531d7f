package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.json.Failures;
import kundcenter.json.JsonObject;

/// What is logged of one run: counts, and of a failure its place in the stream or queue and its
/// classes. No address, no word of a mail, no id of an ask (threat T50).
record RunLog(Context context, String stage) {

  MetricLine line(String kind, Instant at) {
    return new MetricLine(kind, stage, at).with("request", context.getAwsRequestId());
  }

  void write(MetricLine line) {
    context.getLogger().log(line.text());
  }

  void failed(String kind, String place, Throwable failure) {
    var line = JsonObject.with("kind", kind)
        .put("request", context.getAwsRequestId())
        .put("place", place)
        .put("causes", Failures.causes(failure));
    context.getLogger().log(line.build().text());
  }
}
