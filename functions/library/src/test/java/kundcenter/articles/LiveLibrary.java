package kundcenter.articles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.web.HttpFunction;

/// The library function over tables that are otherwise empty. Ekbergs own *GO*, Nord own *Lön*.
final class LiveLibrary {

  static final Instant NOW = Instant.parse("2096-03-05T09:00:00Z");
  private static final Map<String, String> ENVIRONMENT = environment();

  enum Someone {
    ANNA,
    NILS,
    OMAR,
    MARIA;

    private Caller caller() {
      var person = new PersonId(name().toLowerCase(Locale.ROOT));
      return switch (this) {
        case ANNA -> new Caller.Person(person, new CustomerId("ekbergs"), Caller.Role.CONTACT);
        case NILS -> new Caller.Person(person, new CustomerId("nord"), Caller.Role.MEMBER);
        case OMAR -> new Caller.Specialist(person, false);
        case MARIA -> new Caller.Specialist(person, true);
      };
    }
  }

  /// What came back.
  record Answer(int status, Map<String, String> headers, String body) {
    String etag() {
      return headers.getOrDefault("ETag", "");
    }
  }

  private final HttpFunction function;
  private final Map<Someone, String> tokens = new EnumMap<>(Someone.class);
  private int keys;

  LiveLibrary() {
    TestCloud.emptyDynamoDb();
    function = Wiring.function(
        ENVIRONMENT,
        () -> NOW,
        customer -> customer.value().equals("nord") ? Set.of("lon") : Set.of("go"));
    var callers = new DynamoCallers(DynamoDb.client(ENVIRONMENT), new TableNames(ENVIRONMENT));
    for (var someone : Someone.values()) {
      var token = ApiToken.issue(
          ApiToken.Realm.TEST, new TokenId(someone.name()), new byte[ApiToken.SECRET_BYTES]);
      callers.issue(token, someone.caller(), NOW.plus(Duration.ofDays(300)));
      tokens.put(someone, token.reveal());
    }
  }

  Answer get(Someone by, String target) {
    return send(by, "GET", target, Map.of(), Optional.empty());
  }

  Answer post(Someone by, String target, String body) {
    return send(by, "POST", target, Map.of("idempotency-key", "key-" + keys++), Optional.of(body));
  }

  Answer post(Someone by, String target, String version, String body) {
    return send(by, "POST", target, Map.of("if-match", version), Optional.of(body));
  }

  /// Begun by Omar and published by Maria.
  void publish(String id, String visibility, String title) {
    var begun = post(Someone.OMAR, "/v1/articles", article(id, visibility, title));
    var published = post(Someone.MARIA, "/v1/articles/" + id + "/publish", begun.etag(), "{}");
    if (published.status() != 200) throw new AssertionError(begun + " " + published);
  }

  static String article(String id, String visibility, String title) {
    return """
        {"id":"%s","kind":"FAQ","product":"lon","visibility":"%s","texts":{
          "sv":{"title":"%s","body":"Välj **Lön**."},"en":{"title":"Title","body":"Choose it."}}}
        """.formatted(id, visibility, title);
  }

  private Answer send(
      Someone by,
      String method,
      String target,
      Map<String, String> headers,
      Optional<String> body) {
    var lines = JsonObject.with("host", "api.kundcenter.example")
        .put("authorization", "Bearer " + tokens.get(by));
    headers.forEach(lines::put);
    if (body.isPresent()) lines.put("content-type", "application/json");
    var parts = target.split("\\?", 2);
    var http = JsonObject.with("method", method)
        .put("path", parts[0])
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "192.0.2.7")
        .put("userAgent", "tests");
    var context = JsonObject.with("http", http.build()).put("requestId", "JKJaXmPLvHcESHA=");
    var event = JsonObject.with("version", "2.0")
        .put("rawPath", parts[0])
        .put("rawQueryString", parts.length > 1 ? parts[1] : "")
        .put("headers", lines.build())
        .put("requestContext", context.build())
        .put("isBase64Encoded", false);
    body.ifPresent(text -> event.put("body", text));
    var out = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event.build().bytes()), out, new Platform());
    return answer((JsonObject) Json.parse(out.toByteArray(), Limits.TRUSTED));
  }

  private static Answer answer(JsonObject json) {
    var headers = new HashMap<String, String>();
    if (json.get("headers") instanceof JsonObject lines)
      lines.forEach((name, value) -> {
        if (value instanceof JsonString(var text)) headers.put(name, text);
      });
    var status =
        json.get("statusCode") instanceof JsonNumber number ? (int) number.longValueExact() : 0;
    var body = json.get("body") instanceof JsonString(var text) ? text : "";
    return new Answer(status, headers, body);
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    return environment;
  }
}
