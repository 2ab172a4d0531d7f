package kundcenter.web;

import java.time.InstantSource;
import java.util.Optional;
import kundcenter.access.Lifetime;
import kundcenter.access.Roles;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.access.Sessions;

/// People at pages, known by the cookie of their session.
///
/// @param signIn the path at which one signs in; it takes `next`
/// @param errors what people see of a problem
public record Visitors(
    Sessions sessions, Roles roles, String signIn, ErrorPage errors, InstantSource clock) {

  public static final String COOKIE = "session";

  /// The cookie that goes on with a session; kept by the browser no longer than it can hold.
  public static Cookie cookie(SessionToken token, Lifetime lifetime) {
    return new Cookie(COOKIE, token.reveal(), lifetime.absolute());
  }

  /// Who shows a session that holds now; nobody for a missing, forged, ended or outlived one, and
  /// for a person who has been removed.
  Optional<Visit> find(HttpEvent event) {
    return event
        .cookie(COOKIE)
        .flatMap(SessionToken::parse)
        .flatMap(token -> sessions.find(token.person(), token.secret().hash()))
        .flatMap(this::visit);
  }

  private Optional<Visit> visit(Session session) {
    var now = clock.instant();
    if (!session.holds(Lifetime.CUSTOMER, now)) return Optional.empty();
    return roles
        .of(session.person(), session.company())
        .filter(caller -> session.holds(Lifetime.of(caller), now))
        .map(caller -> {
          if (session.isToBeNoted(now)) sessions.note(session, now);
          return new Visit(session, caller);
        });
  }

  /// Where somebody unknown is sent, to come back to the page after.
  Response toSignIn(Request request) {
    return Response.seeOther(signIn + "?" + Next.PARAMETER + "=" + Percent.encode(request.path()))
        .withCookie(Cookie.forgotten(COOKIE));
  }
}
