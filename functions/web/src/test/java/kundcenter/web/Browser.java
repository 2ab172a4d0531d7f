package kundcenter.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Hash;
import kundcenter.access.Roles;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.access.Sessions;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;

/// People with browsers, who are signed in as Anna and Siv.
final class Browser {

  static final SessionToken ANNA = token("anna", 1);
  static final SessionToken SIV = token("siv", 2);

  /// Sessions that lie in a map.
  static final class InMemory implements Sessions {

    final Map<Hash, Session> known = new HashMap<>();
    final List<Instant> noted = new ArrayList<>();

    @Override
    public void begin(Session session) {
      known.put(session.id(), session);
    }

    @Override
    public Optional<Session> find(PersonId person, Hash id) {
      return Optional.ofNullable(known.get(id)).filter(it -> it.person().equals(person));
    }

    @Override
    public void note(Session session, Instant now) {
      noted.add(now);
    }

    @Override
    public List<Session> of(PersonId person) {
      return known.values().stream().filter(it -> it.person().equals(person)).toList();
    }

    @Override
    public void end(PersonId person, Hash id) {
      known.remove(id);
    }

    @Override
    public void endAll(PersonId person) {
      known.values().removeIf(it -> it.person().equals(person));
    }
  }

  private Browser() {}

  private static SessionToken token(String person, int fill) {
    var bytes = new byte[Secret.BYTES];
    bytes[0] = (byte) fill;
    return new SessionToken(new PersonId(person), Secret.of(bytes));
  }

  /// Both signed in an hour less a second ago, and not heard of since.
  static InMemory sessions() {
    var sessions = new InMemory();
    var then = Desk.NOW.minus(Duration.ofHours(1)).plusSeconds(1);
    for (var token : List.of(ANNA, SIV))
      sessions.begin(Session.begin(token, Optional.empty(), "test", then));
    return sessions;
  }

  static Roles roles(Caller... callers) {
    return (person, _) -> List.of(callers).stream()
        .filter(caller -> caller.id().endsWith("/" + person))
        .findAny();
  }

  static Call get(String target, SessionToken token) {
    return Call.get(target).without("Authorization").withCookie(cookie(token));
  }

  static Call post(String target, String form, SessionToken token) {
    return anonymousPost(target, form).withCookie(cookie(token));
  }

  /// From a page of ours.
  static Call anonymousPost(String target, String form) {
    return Call.post(target, form)
        .without("Authorization")
        .with("Content-Type", "application/x-www-form-urlencoded")
        .with("Sec-Fetch-Site", "same-origin");
  }

  static String cookie(SessionToken token) {
    return "__Host-session=" + token.reveal();
  }
}
