package kundcenter.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.access.Authority;
import kundcenter.access.Callers;
import kundcenter.access.Rate;
import kundcenter.access.Sessions;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.LambdaContext;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// A function with routes of the test's own, two callers, and a log that can be read.
final class Desk {

  static final String HOST = "api.kundcenter.example";
  static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  static final ApiToken CONTACT = token("contact", 1);
  static final ApiToken LEAD = token("lead", 2);
  static final ApiToken UNKNOWN = token("contact", 3);
  static final Caller ANNA =
      new Caller.Person(new PersonId("anna"), new CustomerId("acme"), Caller.Role.CONTACT);
  static final Caller SIV = new Caller.Specialist(new PersonId("siv"), true);
  static final Messages MESSAGES = Messages.beside(HttpFunction.class);

  private static final Callers CALLERS = new InMemory(Map.of(CONTACT, ANNA, LEAD, SIV));
  private static final Clients CLIENTS =
      new Clients(CALLERS, (_, _, _, _) -> new Rate.Taken.Uncounted(), InstantSource.fixed(NOW));
  private static final Site SITE =
      new Site(Set.of(HOST), "https://kundcenter.example/problems/", MESSAGES);

  final List<String> log = new ArrayList<>();
  private final Router router;
  private final HttpFunction function;

  /// Without pages.
  Desk(Route... routes) {
    router = new Router(routes);
    function = new HttpFunction(router, CLIENTS, SITE);
  }

  /// With pages for those who are signed in.
  Desk(Sessions sessions, Route... routes) {
    this(NOW, sessions, new Router(routes));
  }

  private Desk(Instant now, Sessions sessions, Router router) {
    this.router = router;
    var clock = InstantSource.fixed(now);
    var visitors = new Visitors(
        sessions,
        Browser.roles(ANNA, SIV),
        "/sign-in",
        (problem, _, request) -> problem.slug() + " " + request,
        clock);
    function = new HttpFunction(router, CLIENTS, SITE, visitors);
  }

  /// The same desk at another time.
  static Desk at(Instant now, Sessions sessions, Desk desk) {
    return new Desk(now, sessions, desk.router);
  }

  private static ApiToken token(String id, int fill) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    secret[0] = (byte) fill;
    return ApiToken.issue(ApiToken.Realm.TEST, new TokenId(id), secret);
  }

  Answer send(Call call) {
    return send(call.event().bytes());
  }

  Answer send(byte[] event) {
    var out = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event), out, LambdaContext.of(log, 3_000));
    return new Answer(
        (JsonObject) Json.parse(out.toString(StandardCharsets.UTF_8), Limits.TRUSTED));
  }

  private record InMemory(Map<ApiToken, Caller> known) implements Callers {
    @Override
    public Optional<Authority> find(ApiToken token, Instant now) {
      return known.entrySet().stream()
          .filter(entry -> token.matches(entry.getKey().hash()))
          .map(entry -> Authority.whole(entry.getValue()))
          .findAny();
    }
  }
}
