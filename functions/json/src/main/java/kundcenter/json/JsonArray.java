package kundcenter.json;

import java.util.List;

/// Values in order.
public record JsonArray(List<Json> items) implements Json {

  public JsonArray {
    items = List.copyOf(items);
  }

  public static JsonArray of(Json... items) {
    return new JsonArray(List.of(items));
  }
}
