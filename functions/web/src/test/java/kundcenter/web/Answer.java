package kundcenter.web;

import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// What the gateway got for a call.
record Answer(JsonObject json) {

  int status() {
    return (int) ((JsonNumber) at(json, "statusCode")).longValueExact();
  }

  /// A header; empty if there is none.
  String header(String name) {
    return ((JsonObject) at(json, "headers")).get(name) instanceof JsonString(var value)
        ? value
        : "";
  }

  List<String> cookies() {
    return json.get("cookies") instanceof JsonArray(var lines)
        ? lines.stream().map(line -> ((JsonString) line).value()).toList()
        : List.of();
  }

  /// The body's text; empty if there is none.
  String body() {
    return json.get("body") instanceof JsonString(var text) ? text : "";
  }

  /// The last part of the problem's type.
  String problem() {
    var type = text("type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  String text(String name) {
    return ((JsonString) at((JsonObject) Json.parse(body()), name)).value();
  }

  /// The errors as `place where code: detail` lines.
  String errors() {
    var lines = new StringBuilder();
    var body = (JsonObject) Json.parse(body());
    for (var error : ((JsonArray) at(body, "errors")).items()) {
      for (var member : ((JsonObject) error).members().entrySet()) {
        lines.append(
            member.getKey().equals("code") || member.getKey().equals("detail")
                ? ""
                : member.getKey() + " ");
        lines.append(((JsonString) member.getValue()).value()).append(" ");
      }
      lines.setCharAt(lines.length() - 1, '\n');
    }
    return lines.toString();
  }

  private static Json at(JsonObject object, String name) {
    var member = object.get(name);
    if (member == null) throw new AssertionError("no " + name);
    return member;
  }
}
