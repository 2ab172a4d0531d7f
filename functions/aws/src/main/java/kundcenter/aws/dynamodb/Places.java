package kundcenter.aws.dynamodb;

import java.util.HashMap;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The place where a page ended, a key of an index, as a text and back.
final class Places {

  private Places() {}

  static String text(Map<String, AttributeValue> key) {
    var json = new JsonObject.Builder();
    key.forEach((name, value) -> {
      if (value.n() == null) json.put(name, value.s());
      else json.put(name, Long.parseLong(value.n()));
    });
    return json.build().text();
  }

  static Map<String, AttributeValue> key(String text) {
    var key = new HashMap<String, AttributeValue>();
    ((JsonObject) Json.parse(text, Limits.TRUSTED))
        .forEach((name, value) -> key.put(
            name,
            switch (value) {
              case JsonString(var string) -> AttributeValue.fromS(string);
              case JsonNumber number ->
                AttributeValue.fromN(Long.toString(number.longValueExact()));
              default -> throw new IllegalArgumentException("no key has " + name + " like that");
            }));
    return key;
  }
}
