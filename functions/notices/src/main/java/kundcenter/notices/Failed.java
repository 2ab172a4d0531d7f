package kundcenter.notices;

import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;

/// The answer to a trigger that sends batches: what of it is to come again.
final class Failed {

  private Failed() {}

  static Json answer(List<String> ids) {
    List<Json> items = ids.stream()
        .<Json>map(id -> JsonObject.with("itemIdentifier", id).build())
        .toList();
    return JsonObject.with("batchItemFailures", new JsonArray(items)).build();
  }
}
