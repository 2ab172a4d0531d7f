package kundcenter.local.event;

import java.util.LinkedHashSet;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.Invocation;
import org.jspecify.annotations.Nullable;

/// What a function says of a batch.
///
/// Source: AWS Lambda guide, "Success and failure conditions" of partial batch responses.
sealed interface BatchAnswer {

  /// All of it is done but these items, if any.
  record Done(Set<String> failures) implements BatchAnswer {}

  /// Nothing of it counts as done.
  record Failed() implements BatchAnswer {}

  static BatchAnswer of(Invocation ended) {
    return switch (ended) {
      case Invocation.Returned(var output) -> of(output);
      case Invocation.Failed _, Invocation.GivenUp _ -> new Failed();
    };
  }

  private static BatchAnswer of(Bytes output) {
    if (output.isEmpty()) return new Done(Set.of());
    try {
      return switch (Json.parse(output.array(), Limits.TRUSTED)) {
        case JsonNull _ -> new Done(Set.of());
        case JsonObject answer -> of(answer.get("batchItemFailures"));
        default -> new Failed();
      };
    } catch (MalformedJson _) {
      return new Failed();
    }
  }

  private static BatchAnswer of(@Nullable Json failures) {
    if (failures == null || failures instanceof JsonNull) return new Done(Set.of());
    if (!(failures instanceof JsonArray(var items))) return new Failed();
    var ids = new LinkedHashSet<String>();
    for (var item : items) {
      if (!(item instanceof JsonObject failure
          && failure.get("itemIdentifier") instanceof JsonString(var id)
          && !id.isEmpty())) return new Failed();
      ids.add(id);
    }
    return new Done(ids);
  }
}
