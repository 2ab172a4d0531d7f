package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the gateway got for a call.
///
/// @param body empty if there is none
public record Answer(int status, Map<String, String> headers, String body) {

  /// The same without how many calls are left, which every call lowers.
  public Answer uncounted() {
    var others = new LinkedHashMap<>(headers);
    others.remove("RateLimit");
    return new Answer(status, others, body);
  }

  public static Answer of(String result) {
    var json = Wire.tree(result);
    var headers = new LinkedHashMap<String, String>();
    json.get("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().textValue()));
    return new Answer(
        json.get("statusCode").intValue(), headers, json.path("body").asText());
  }

  /// This answer, which is a success: for calls that set the scene.
  public Answer ok() {
    if (status / 100 == 2) return this;
    throw new AssertionError(status + " " + body);
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  public JsonNode json() {
    return Wire.tree(body);
  }

  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  public String text(String pointer) {
    return at(pointer).asText();
  }

  /// The texts at one place in each item of a list.
  public List<String> each(String list, String pointer) {
    var texts = new ArrayList<String>();
    at(list).forEach(item -> texts.add(item.at(pointer).asText()));
    return texts;
  }

  /// The number of the ticket that it tells of.
  public long number() {
    return at("/number").longValue();
  }

  /// The last part of the problem's type; empty if it is no problem.
  public String problem() {
    if (!header("Content-Type").equals("application/problem+json")) return "";
    var type = text("/type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /// What is wrong where, such as `/body missing` and `limit out-of-range`.
  public List<String> errors() {
    var errors = new ArrayList<String>();
    at("/errors").forEach(error -> {
      var where = error.path("pointer").asText()
          + error.path("parameter").asText()
          + error.path("header").asText();
      errors.add((where + " " + error.path("code").asText()).strip());
    });
    return errors;
  }
}
