package kundcenter.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A Lambda function.
///
/// @param id its logical id
/// @param handler `class::method`
/// @param code the folder of its sources
/// @param environment its variables, references followed
/// @param memory in megabytes
public record Function(
    String id,
    String handler,
    Path code,
    Map<String, String> environment,
    Duration timeout,
    int memory,
    List<Trigger> triggers) {

  public Function {
    environment = Map.copyOf(environment);
    triggers = List.copyOf(triggers);
  }
}
