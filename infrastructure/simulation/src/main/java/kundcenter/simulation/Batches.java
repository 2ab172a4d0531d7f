package kundcenter.simulation;

import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// What functions answer to batches.
final class Batches {

  private Batches() {}

  /// Which parts of a batch are to come again.
  ///
  /// Source: AWS Lambda guide, "Implementing partial batch responses".
  static Set<String> failed(JsonObject answer) {
    if (!(answer.get("batchItemFailures") instanceof JsonArray(var items)))
      throw new IllegalStateException("no answer to a batch: " + answer);
    return items.stream()
        .map(item -> item instanceof JsonObject object
                && object.get("itemIdentifier") instanceof JsonString(var id)
            ? id
            : "")
        .collect(Collectors.toSet());
  }
}
