package kundcenter.template;

import java.time.Duration;
import java.util.Set;
import kundcenter.template.Part.Group;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.StreamRecords;

/// The event source mappings of a function. What Lambda would choose by itself is to be written
/// out, and a function has to report which items of a batch failed.
final class EventSourceReader {

  private final Names names;

  EventSourceReader(Names names) {
    this.names = names;
  }

  QueueBatches queue(Group properties) {
    properties.knowing("BatchSize", "FunctionResponseTypes", "Queue", "ScalingConfig");
    reportsItems(properties);
    var scaling = properties.required("ScalingConfig").asGroup().knowing("MaximumConcurrency");
    return new QueueBatches(
        names.resource(properties.required("Queue"), "Arn"),
        names.number(properties.required("BatchSize")),
        names.number(scaling.required("MaximumConcurrency")));
  }

  StreamRecords stream(String name, Group properties) {
    properties.knowing(
        "BatchSize",
        "BisectBatchOnFunctionError",
        "DestinationConfig",
        "FilterCriteria",
        "FunctionResponseTypes",
        "MaximumRecordAgeInSeconds",
        "MaximumRetryAttempts",
        "StartingPosition",
        "Stream");
    reportsItems(properties);
    names.exactly(properties.required("StartingPosition"), "TRIM_HORIZON");
    return new StreamRecords(
        name,
        names.resource(properties.required("Stream"), "StreamArn"),
        names.number(properties.required("BatchSize")),
        properties.group("FilterCriteria").knowing("Filters").items("Filters").stream()
            .map(this::pattern)
            .toList(),
        names
            .oneOf(properties.required("BisectBatchOnFunctionError"), Set.of("true", "false"))
            .equals("true"),
        names.number(properties.required("MaximumRetryAttempts")),
        Duration.ofSeconds(names.number(properties.required("MaximumRecordAgeInSeconds"))),
        discards(properties.required("DestinationConfig").asGroup()));
  }

  private EventPattern pattern(Part filter) {
    var text = filter.asGroup().knowing("Pattern").required("Pattern");
    return EventPattern.of(YamlParts.inside(text.place(), text.asText()));
  }

  private String discards(Group destinations) {
    var onFailure = destinations
        .knowing("OnFailure")
        .required("OnFailure")
        .asGroup()
        .knowing("Destination", "Type");
    names.exactly(onFailure.required("Type"), "S3");
    return Bucket.name(names.resource(onFailure.required("Destination"), "Arn"));
  }

  private void reportsItems(Group properties) {
    var types = properties.required("FunctionResponseTypes");
    if (types.asItems().size() != 1)
      throw types.place().refuse("ReportBatchItemFailures alone is wanted here");
    names.exactly(types.asItems().getFirst(), "ReportBatchItemFailures");
  }
}
