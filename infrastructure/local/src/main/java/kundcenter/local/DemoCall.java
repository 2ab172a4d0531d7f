package kundcenter.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.local.function.Bytes;

/// One request of the demo. Its texts may hold placeholders.
///
/// @param body JSON, if any
record DemoCall(Line line, Optional<Json> body) {

  /// All of it but the body.
  ///
  /// @param as a name under which later calls can use the answer
  /// @param by whose token goes with it
  record Line(
      Optional<String> as,
      Optional<String> by,
      String method,
      String path,
      Optional<Map<String, String>> headers) {}

  static DemoCall of(JsonObject json) {
    var line = new LinkedHashMap<>(json.members());
    var body = Optional.ofNullable(line.remove("body"));
    return new DemoCall(Records.of(Line.class).read(JsonObject.of(line)), body);
  }

  HttpCall fill(Placeholders placeholders, String host) {
    var headers = new LinkedHashMap<String, List<String>>();
    headers.put("host", List.of(host));
    body.ifPresent(_ -> headers.put("content-type", List.of("application/json")));
    line.by.ifPresent(name ->
        headers.put("authorization", List.of(placeholders.fill("Bearer ${token:" + name + "}"))));
    line.headers.ifPresent(given ->
        given.forEach((name, value) -> headers.put(name, List.of(placeholders.fill(value)))));
    return new HttpCall(
        line.method,
        placeholders.fill(line.path),
        "",
        headers,
        body.map(json -> Bytes.ofText(placeholders.fill(json.text()))).orElse(Bytes.NONE),
        "127.0.0.1");
  }
}
