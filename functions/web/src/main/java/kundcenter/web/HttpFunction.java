package kundcenter.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kundcenter.customer.ApiToken;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;

/// A function behind the HTTP API: from the gateway's event, by way of the route's endpoint, to
/// an answer that is always one of ours.
///
/// Who calls is found here and not by the gateway, so that a laptop decides as the cloud does
/// and the end of a token holds at once.
public final class HttpFunction implements RequestStreamHandler {

  private static final List<String> PROBLEM_FORMS =
      List.of("application/problem+json", MediaTypes.HTML);

  private static final int REFUSED = 400;

  private final Router router;
  private final Clients clients;
  private final Site site;
  private final Optional<Visitors> visitors;

  /// A function of the API alone.
  public HttpFunction(Router router, Clients clients, Site site) {
    this(router, clients, site, Optional.empty());
  }

  /// A function with pages.
  public HttpFunction(Router router, Clients clients, Site site, Visitors visitors) {
    this(router, clients, site, Optional.of(visitors));
  }

  private HttpFunction(Router router, Clients clients, Site site, Optional<Visitors> visitors) {
    if (visitors.isEmpty() && router.routes().stream().anyMatch(Route::isPage))
      throw new IllegalArgumentException("pages are for visitors");
    this.router = router;
    this.clients = clients;
    this.site = site;
    this.visitors = visitors;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    try {
      answer(in.readAllBytes(), new RequestLog(context)).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Goes the way of reads before anybody calls, so that the first call finds everything loaded.
  /// Who asks is looked for, and found to be nobody; then a reader is answered in their place, to
  /// nowhere. Nobody is counted.
  ///
  /// @param paths to be read: of the API, or of pages
  public void prime(String... paths) {
    var log = RequestLog.unread();
    for (var path : paths) {
      var event = new HttpEvent(Json.parse(Priming.event(site, path), Limits.TRUSTED));
      var answer = answered(() -> primed(event, log), log);
      rendered(answer, event, log).writeTo(OutputStream.nullOutputStream());
    }
  }

  /// Goes the whole way of a call, to nowhere: for a function whose store sends nothing, and
  /// knows the token.
  ///
  /// @param body none if it is empty
  /// @throws IllegalStateException if the call is refused, so that the way is not the one
  ///     meant
  public void rehearse(ApiToken token, String method, String path, String body) {
    var log = RequestLog.unread();
    var event =
        new HttpEvent(Json.parse(Priming.event(site, token, method, path, body), Limits.TRUSTED));
    var answer = answered(() -> dispatch(event, log), log);
    rendered(answer, event, log).writeTo(OutputStream.nullOutputStream());
    if (answer.status() >= REFUSED)
      throw new IllegalStateException(method + " " + path + " is refused: " + answer.status());
  }

  private Response primed(HttpEvent event, RequestLog log) {
    var refusal = dispatch(event, log);
    return switch (router.find(event.method(), event.path())) {
      case Router.Match.Found(var route, var parts)
      when route.access() instanceof Route.Access.Callers(var endpoint) ->
        endpoint.handle(
            Request.of(new Router.Match.Found(route, parts), event, log), Priming.READER);
      case Router.Match.Found _, Router.Match.OtherMethods _, Router.Match.Nothing _ -> refusal;
    };
  }

  private JsonObject answer(byte[] bytes, RequestLog log) {
    HttpEvent event;
    try {
      event = new HttpEvent(Json.parse(bytes, Limits.TRUSTED));
    } catch (MalformedJson | InvalidInput _) {
      return rendered(Response.problem(WebProblem.MALFORMED_REQUEST), HttpEvent.UNREADABLE, log);
    }
    try {
      return rendered(answered(() -> dispatch(event, log), log), event, log);
    } catch (RuntimeException | AssertionError | LinkageError e) {
      log.failed("defect", e);
      return rendered(Response.problem(WebProblem.INTERNAL_ERROR), event, log);
    }
  }

  private JsonObject rendered(Response response, HttpEvent event, RequestLog log) {
    var worded = visitors
        .filter(_ -> isForPeople(event))
        .map(these -> response.shown(these.errors(), event::language, log.id()))
        .orElse(response)
        .worded(site, event::language, log.id());
    var answer = new HttpAnswer(worded, !event.method().equals("HEAD")).json();
    log.answered(response.status());
    return answer;
  }

  /// Whether a page is the answer to a problem: for a browser, and never on the API.
  private static boolean isForPeople(HttpEvent event) {
    return !event.path().isEmpty()
        && !event.path().getFirst().equals("v1")
        && MediaTypes.chosen(event.header("accept"), PROBLEM_FORMS)
            .equals(Optional.of(MediaTypes.HTML));
  }

  /// What comes of an act, with what it throws put into a problem.
  private static Response answered(Supplier<Response> act, RequestLog log) {
    try {
      return act.get();
    } catch (InvalidInput e) {
      return Response.problem(e.problem());
    } catch (Stale _) {
      return Response.problem(WebProblem.STALE_VERSION);
    } catch (Unavailable e) {
      log.failed("outage", e);
      return Response.problem(WebProblem.UNAVAILABLE).retryAfter(e.retryAfter());
    }
  }

  private Response dispatch(HttpEvent event, RequestLog log) {
    if (!site.isCalled(event.header("host")))
      return Response.problem(WebProblem.MISDIRECTED_REQUEST);
    return switch (router.find(event.method(), event.path())) {
      case Router.Match.Found found -> {
        log.routed(found.route());
        yield serve(found, event, log);
      }
      case Router.Match.OtherMethods(var allow) ->
        Response.problem(WebProblem.METHOD_NOT_ALLOWED).with("Allow", allow);
      case Router.Match.Nothing _ -> Response.problem(WebProblem.NO_SUCH_RESOURCE);
    };
  }

  private Response serve(Router.Match.Found found, HttpEvent event, RequestLog log) {
    return switch (found.route().access()) {
      case Route.Access.Anyone(var endpoint) -> endpoint.handle(Request.of(found, event, log));
      case Route.Access.Callers(var endpoint) -> called(found, endpoint, event, log);
      case Route.Access.Visitors _, Route.Access.Personal _ -> visited(found, event, log);
    };
  }

  private Response called(
      Router.Match.Found found, Endpoint endpoint, HttpEvent event, RequestLog log) {
    var authority = clients.find(event).orElse(null);
    // One answer for a token that is missing, malformed, unknown, revoked or expired.
    if (authority == null)
      return Response.problem(WebProblem.UNAUTHENTICATED).with("WWW-Authenticate", "Bearer");
    var caller = authority.caller();
    log.called(caller);
    return switch (clients.count(caller)) {
      case CallCount.Counted.TooMany(var retryAfter, var fields) ->
        fields.on(Response.problem(WebProblem.TOO_MANY_REQUESTS).retryAfter(retryAfter));
      case CallCount.Counted.Admitted(var fields) -> {
        var answer = answered(
            () -> found.route().isAllowedTo(authority)
                ? endpoint.handle(Request.of(found, event, log), caller)
                : Response.problem(WebProblem.SCOPE_MISSING)
                    .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\""),
            log);
        yield fields.map(it -> it.on(answer)).orElse(answer);
      }
    };
  }

  private Response visited(Router.Match.Found found, HttpEvent event, RequestLog log) {
    if (!found.route().method().equals("GET") && !Origins.isOurs(event))
      return Response.problem(WebProblem.CROSS_SITE_REQUEST);
    var request = Request.of(found, event, log);
    var these = visitors.orElseThrow();
    var visit = these.find(event);
    visit.ifPresent(known -> log.called(known.caller()));
    return switch (found.route().access()) {
      case Route.Access.Visitors(var endpoint) -> {
        var answer = endpoint.handle(request, visit);
        yield visit.isPresent() ? answer.personal() : answer;
      }
      case Route.Access.Personal(var endpoint) ->
        visit
            .map(known -> endpoint.handle(request, known))
            .orElseGet(() -> these.toSignIn(request))
            .personal();
      case Route.Access.Callers _, Route.Access.Anyone _ -> throw new AssertionError("no page");
    };
  }
}
