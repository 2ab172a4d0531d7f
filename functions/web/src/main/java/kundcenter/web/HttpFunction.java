package kundcenter.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Callers;
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

  private static final String BEARER = "bearer ";
  private static final List<String> PROBLEM_FORMS =
      List.of("application/problem+json", MediaTypes.HTML);

  private final Router router;
  private final Callers callers;
  private final Site site;
  private final Optional<Visitors> visitors;
  private final InstantSource clock;

  /// A function of the API alone.
  public HttpFunction(Router router, Callers callers, Site site, InstantSource clock) {
    this(router, callers, site, Optional.empty(), clock);
  }

  /// A function with pages.
  public HttpFunction(
      Router router, Callers callers, Site site, Visitors visitors, InstantSource clock) {
    this(router, callers, site, Optional.of(visitors), clock);
  }

  private HttpFunction(
      Router router, Callers callers, Site site, Optional<Visitors> visitors, InstantSource clock) {
    if (visitors.isEmpty() && router.routes().stream().anyMatch(Route::isPage))
      throw new IllegalArgumentException("pages are for visitors");
    this.router = router;
    this.callers = callers;
    this.site = site;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    try {
      answer(in.readAllBytes(), new RequestLog(context)).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonObject answer(byte[] bytes, RequestLog log) {
    HttpEvent event;
    try {
      event = new HttpEvent(Json.parse(bytes, Limits.TRUSTED));
    } catch (MalformedJson | InvalidInput _) {
      return rendered(Response.problem(WebProblem.MALFORMED_REQUEST), HttpEvent.UNREADABLE, log);
    }
    try {
      return rendered(respond(event, log), event, log);
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

  private Response respond(HttpEvent event, RequestLog log) {
    try {
      return dispatch(event, log);
    } catch (InvalidInput e) {
      return Response.problem(e.problem());
    } catch (Stale _) {
      return Response.problem(WebProblem.STALE_VERSION);
    } catch (Unavailable e) {
      log.failed("outage", e);
      var seconds = Math.max(1, e.retryAfter().plusMillis(999).toSeconds());
      return Response.problem(WebProblem.UNAVAILABLE).with("Retry-After", Long.toString(seconds));
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
      case Route.Access.Anyone(var endpoint) -> endpoint.handle(request(found, event, log));
      case Route.Access.Callers(var endpoint) -> {
        var caller = caller(event.header("authorization")).orElse(null);
        // One answer for a token that is missing, malformed, unknown or expired.
        if (caller == null)
          yield Response.problem(WebProblem.UNAUTHENTICATED).with("WWW-Authenticate", "Bearer");
        log.called(caller);
        yield endpoint.handle(request(found, event, log), caller);
      }
      case Route.Access.Visitors _, Route.Access.Personal _ -> visited(found, event, log);
    };
  }

  private Response visited(Router.Match.Found found, HttpEvent event, RequestLog log) {
    if (!found.route().method().equals("GET") && !Origins.isOurs(event))
      return Response.problem(WebProblem.CROSS_SITE_REQUEST);
    var request = request(found, event, log);
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

  private Optional<Caller> caller(String authorization) {
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
    return ApiToken.parse(authorization.substring(BEARER.length()).strip())
        .flatMap(token -> callers.find(token, clock.instant()));
  }

  private static Request request(Router.Match.Found found, HttpEvent event, RequestLog log) {
    var form = MediaTypes.chosen(event.header("accept"), found.route().forms())
        .orElseThrow(() -> new InvalidInput(WebProblem.NOT_ACCEPTABLE));
    if (event.body().length > Limits.UNTRUSTED.bytes())
      throw new InvalidInput(WebProblem.BODY_TOO_LARGE);
    var type = event.header("content-type");
    var isPage = found.route().isPage();
    if (event.body().length > 0 && !(isPage ? MediaTypes.isForm(type) : MediaTypes.isJson(type)))
      throw new InvalidInput(WebProblem.UNSUPPORTED_MEDIA_TYPE);
    var known = found.route().parameters();
    return new Request(
        event,
        found.parts(),
        isPage ? Query.parseKnown(event.query(), known) : Query.parse(event.query(), known),
        new Request.Manner(form, log::timeLeft));
  }
}
