package kundcenter.aws.cloudwatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.json.Failures;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// One line of a log, some of whose numbers CloudWatch keeps as metrics: of the namespace
/// `Kundcenter`, by stage. A line in the making, for one thread and one [#text()].
///
/// Source: Amazon CloudWatch User Guide, "Specification: Embedded metric format".
public final class MetricLine {

  private static final String NAMESPACE = "Kundcenter";
  private static final String DIMENSION = "Stage";

  private final JsonObject.Builder line;
  private final Instant at;
  private final List<Json> metrics = new ArrayList<>();

  public MetricLine(String kind, String stage, Instant at) {
    this.line = JsonObject.with("kind", kind).put(DIMENSION, stage);
    this.at = at;
  }

  /// Something that is logged and is no metric.
  public MetricLine with(String name, String value) {
    line.put(name, value);
    return this;
  }

  /// A number that is logged and is no metric.
  public MetricLine with(String name, long value) {
    line.put(name, value);
    return this;
  }

  public MetricLine count(String metric, long value) {
    return metric(metric, value, "Count");
  }

  public MetricLine duration(String metric, Duration value) {
    return metric(metric, value.toMillis(), "Milliseconds");
  }

  /// A failure with its causes, as far as they may be logged.
  public MetricLine causes(Throwable failure) {
    line.put("causes", Failures.causes(failure));
    return this;
  }

  public String text() {
    return (metrics.isEmpty() ? line : line.put("_aws", metadata())).build().text();
  }

  private JsonObject metadata() {
    var directive = JsonObject.with("Namespace", NAMESPACE)
        .put("Dimensions", JsonArray.of(JsonArray.of(new JsonString(DIMENSION))))
        .put("Metrics", new JsonArray(metrics))
        .build();
    return JsonObject.with("Timestamp", at.toEpochMilli())
        .put("CloudWatchMetrics", JsonArray.of(directive))
        .build();
  }

  private MetricLine metric(String metric, long value, String unit) {
    metrics.add(JsonObject.with("Name", metric).put("Unit", unit).build());
    line.put(metric, value);
    return this;
  }
}
