package kundcenter.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoSessions;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;

/// Somebody signed in, for whom the portal function is called as the platform does, at an instant
/// that stands still.
record SignedIn(Map<String, String> environment, SessionToken token, Instant now) {

  /// What they get.
  record Answer(int status, JsonObject headers, String body) {

    String header(String name) {
      return text(headers, name);
    }
  }

  /// The function's settings on this JVM's emulators.
  static Map<String, String> settings() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    return environment;
  }

  /// With who they are written to the directory.
  static SignedIn as(
      PersonId person,
      Optional<CustomerId> company,
      List<? extends DirectoryEntry> entries,
      Map<String, String> environment,
      Instant now) {
    var token = new SessionToken(person, Secret.of(new byte[Secret.BYTES]));
    try (var client = DynamoDb.client(environment)) {
      var tables = new TableNames(environment);
      new DynamoTransactions(client, tables).write(List.<Entry>copyOf(entries), now);
      new DynamoSessions(client, tables).begin(Session.begin(token, company, "a test", now));
    }
    return new SignedIn(environment, token, now);
  }

  Answer get(String path, String query) {
    return get(path, query, 15_000);
  }

  /// With so many milliseconds left until the call is ended.
  Answer get(String path, String query, int millisLeft) {
    var out = new ByteArrayOutputStream();
    new PortalHandler(environment, InstantSource.fixed(now))
        .handleRequest(
            new ByteArrayInputStream(event(path, query).text().getBytes(UTF_8)),
            out,
            LambdaContext.of(new ArrayList<>(), millisLeft));
    var answer = (JsonObject) Json.parse(out.toString(UTF_8));
    var status = (JsonNumber) answer.members().getOrDefault("statusCode", zero());
    var headers = (JsonObject) answer.members().getOrDefault("headers", JsonObject.EMPTY);
    return new Answer(status.value().intValueExact(), headers, text(answer, "body"));
  }

  private static JsonNumber zero() {
    return new JsonNumber(BigDecimal.ZERO);
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) object.members().getOrDefault(name, new JsonString(""))).value();
  }

  private Json event(String path, String query) {
    var http = JsonObject.with("method", "GET")
        .put("path", path)
        .put("sourceIp", "192.0.2.7")
        .build();
    return JsonObject.with("version", "2.0")
        .put("rawPath", path)
        .put("rawQueryString", query)
        .put(
            "headers",
            JsonObject.with("host", "api.kundcenter.example")
                .put("accept", "text/html")
                .put("accept-language", "sv")
                .build())
        .put("cookies", JsonArray.of(new JsonString("__Host-session=" + token.reveal())))
        .put("requestContext", JsonObject.with("http", http).build())
        .put("isBase64Encoded", JsonBoolean.FALSE)
        .build();
  }
}
