package kundcenter.aws.dynamodb;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kundcenter.aws.Silence.Answered;
import kundcenter.aws.Silence.Asked;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// Answers as a DynamoDB would that has begun empty and is asked by one alone: what is put is
/// found again by its key and in its partition. No condition is looked at, every index is
/// empty, and every counter stands at one. For any thread.
final class KeptItems {

  private static final int OK = 200;
  private static final Json COUNTED =
      JsonObject.with(TicketCounter.ALLOTTED, JsonObject.with("N", "1").build()).build();

  /// By table, partition and place in it.
  private final NavigableMap<String, Json> items = new ConcurrentSkipListMap<>();

  Answered answer(Asked asked) {
    var target = asked.request().firstMatchingHeader("X-Amz-Target").orElse("");
    var call = (JsonObject) Json.parse(asked.body(), Limits.TRUSTED);
    var answer = switch (target.substring(target.indexOf('.') + 1)) {
      case "PutItem" -> put(call);
      case "TransactWriteItems" -> putAll(call);
      case "GetItem" -> found(get(call, "TableName"), object(call, "Key"));
      case "BatchGetItem" -> found(object(call, "RequestItems"));
      case "Query" -> partition(call);
      case "UpdateItem" -> JsonObject.with("Attributes", COUNTED).build();
      default -> JsonObject.EMPTY;
    };
    return new Answered(OK, Map.of(), new ByteArrayInputStream(answer.bytes()));
  }

  private JsonObject put(JsonObject call) {
    var item = object(call, "Item");
    items.put(place(get(call, "TableName"), item), item);
    return JsonObject.EMPTY;
  }

  private JsonObject putAll(JsonObject call) {
    for (var one : array(call, "TransactItems"))
      if (((JsonObject) one).get("Put") instanceof JsonObject put) put(put);
    return JsonObject.EMPTY;
  }

  private JsonObject found(Json table, JsonObject key) {
    var item = items.get(place(table, key));
    return item == null ? JsonObject.EMPTY : JsonObject.with("Item", item).build();
  }

  private JsonObject found(JsonObject tables) {
    var responses = new JsonObject.Builder();
    tables.forEach((table, wanted) -> {
      var found = new ArrayList<Json>();
      for (var key : array((JsonObject) wanted, "Keys")) {
        var item = items.get(place(new JsonString(table), (JsonObject) key));
        if (item != null) found.add(item);
      }
      responses.put(table, new JsonArray(found));
    });
    return JsonObject.with("Responses", responses.build()).build();
  }

  /// All of a partition, whichever part of it is asked for.
  private JsonObject partition(JsonObject call) {
    var found = new ArrayList<Json>();
    if (call.get("IndexName") == null)
      object(call, "ExpressionAttributeValues").forEach((_, value) -> {
        var start = get(call, "TableName").text() + value.text();
        found.addAll(items.subMap(start, start + Character.MAX_VALUE).values());
      });
    return JsonObject.with("Items", new JsonArray(found))
        .put("Count", found.size())
        .put("ScannedCount", found.size())
        .build();
  }

  private static String place(Json table, JsonObject key) {
    return table.text() + get(key, "pk").text() + get(key, "sk").text();
  }

  private static Json get(JsonObject in, String name) {
    var value = in.get(name);
    if (value == null) throw new IllegalStateException("a call without " + name);
    return value;
  }

  private static JsonObject object(JsonObject in, String name) {
    return (JsonObject) get(in, name);
  }

  private static List<Json> array(JsonObject in, String name) {
    return ((JsonArray) get(in, name)).items();
  }
}
