package kundcenter.local.event;

import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.template.EventPattern;
import org.jspecify.annotations.Nullable;

/// Event filtering: which records a function is told of.
record Patterns(List<EventPattern> any) {

  /// Whether the record matches one of them; all do where there is none.
  boolean pass(JsonObject record) {
    return any.isEmpty() || any.stream().anyMatch(pattern -> matches(pattern, record));
  }

  private static boolean matches(EventPattern pattern, @Nullable Json found) {
    return found instanceof JsonObject object
        && pattern.oneOf().entrySet().stream()
            .allMatch(one -> object.get(one.getKey()) instanceof JsonString(var text)
                && one.getValue().contains(text))
        && pattern.inside().entrySet().stream()
            .allMatch(inner -> matches(inner.getValue(), object.get(inner.getKey())));
  }
}
