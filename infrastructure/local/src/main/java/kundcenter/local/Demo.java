package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.ApiToken;
import kundcenter.customer.TokenId;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.local.function.CannotRun;

/// The people and requests that give an empty system something to look at. The requests go, in
/// order, the way of every other request, so what they leave behind obeys the rules.
///
/// Later calls can use what an earlier one that has a name was answered: `${name.location}` and
/// `${name.etag}`.
record Demo(
    List<DemoPerson> people,
    DemoDirectory directory,
    List<DemoCall> calls,
    List<DemoRelease> releases,
    List<DemoFilm> films,
    boolean articles) {

  /// The demo of demo.json.
  static Demo read() {
    try (var in = Demo.class.getResourceAsStream("/demo.json")) {
      if (in == null) throw new IllegalStateException("demo.json is not on the classpath");
      return of(Json.parse(in, Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param json `people`, `directory`, `calls`, `releases`, `films`, and whether the `articles`
  ///     of the repository belong to it
  static Demo of(Json json) {
    var parts = ((JsonObject) json).members();
    var people = items(parts, "people").map(Records.of(DemoPerson.class)::read).toList();
    var articles = JsonBoolean.TRUE.equals(parts.get("articles"));
    var calls =
        items(parts, "calls").map(call -> DemoCall.of((JsonObject) call)).toList();
    var directory = parts.get("directory");
    var releases =
        items(parts, "releases").map(Records.of(DemoRelease.class)::read).toList();
    return new Demo(
        people,
        directory == null
            ? DemoDirectory.NOBODY
            : Records.of(DemoDirectory.class).read(directory),
        calls,
        releases,
        items(parts, "films").map(Records.of(DemoFilm.class)::read).toList(),
        articles);
  }

  private static Stream<Json> items(Map<String, Json> parts, String name) {
    return ((JsonArray) parts.getOrDefault(name, JsonArray.of())).items().stream();
  }

  /// Gives each person a token for a year, and keeps its hash where functions look for it.
  Tokens issueTokens(Map<String, String> environment) {
    var tokens = new LinkedHashMap<String, String>();
    if (people.isEmpty()) return new Tokens(tokens);
    try (var client = DynamoDb.client(environment)) {
      var callers = new DynamoCallers(client, new TableNames(environment));
      var random = new SecureRandom();
      var expires = Instant.now().plus(Duration.ofDays(365));
      for (var person : people) {
        var secret = new byte[ApiToken.SECRET_BYTES];
        random.nextBytes(secret);
        var token = ApiToken.issue(ApiToken.Realm.TEST, new TokenId(person.name()), secret);
        callers.issue(token, person.caller(), expires);
        tokens.put(person.name(), token.reveal());
      }
    }
    return new Tokens(tokens);
  }

  /// Sends the requests.
  ///
  /// @throws CannotRun if one is not answered with success
  void layIn(Tokens tokens, String host, Function<HttpCall, HttpAnswer> system) {
    var placeholders = Placeholders.of(tokens);
    for (var call : calls) {
      var sent = call.fill(placeholders, host);
      var answer = system.apply(sent);
      if (answer.status() / 100 != 2)
        throw new CannotRun("The demo could not be laid in: %s %s was answered %d %s"
            .formatted(
                sent.method(), sent.path(), answer.status(), answer.body().text()));
      call.line().as().ifPresent(name -> {
        for (var header : List.of("location", "etag"))
          answer.header(header).ifPresent(value -> placeholders.put(name + "." + header, value));
      });
    }
    for (var release : releases) release.layIn(new DemoLead(release.by(), tokens, host, system));
  }

  /// Brings the films into their articles, which are there.
  void layInFilms(Tokens tokens, String host, Function<HttpCall, HttpAnswer> system) {
    for (var film : films) film.layIn(new DemoLead(film.by(), tokens, host, system));
  }
}
