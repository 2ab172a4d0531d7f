package kundcenter.web;

import java.util.List;
import java.util.Set;
import kundcenter.access.Authority;
import kundcenter.access.Scope.Action;

/// One method on one path template, such as `GET /v1/tickets/{number}`.
///
/// @param parameters the query parameters that it knows; any other is an error, as is a
///     repeated one
/// @param forms the media types that it answers in, what it does unless asked first
public record Route(
    String method, String template, Set<String> parameters, Access access, List<String> forms) {

  private static final List<String> JSON = List.of(MediaTypes.JSON);

  /// Whom a route serves.
  public sealed interface Access {
    record Callers(Endpoint endpoint) implements Access {}

    record Anyone(OpenEndpoint endpoint) implements Access {}

    /// Anyone with a browser, by a page.
    record Visitors(VisitorEndpoint endpoint) implements Access {}

    /// Whoever is signed in, by a page.
    record Personal(PersonalEndpoint endpoint) implements Access {}
  }

  public Route {
    if (!template.startsWith("/")) throw new IllegalArgumentException(template + " is no path");
    parameters = Set.copyOf(parameters);
    forms = List.copyOf(forms);
  }

  public Route(String method, String template, Set<String> parameters, Access access) {
    this(method, template, parameters, access, JSON);
  }

  /// The same, answering in CSV whoever asks for it, see [Request#isAnsweredIn].
  public Route orCsv() {
    return new Route(method, template, parameters, access, List.of(MediaTypes.JSON, Csv.TYPE));
  }

  public static Route get(String template, Endpoint endpoint, String... parameters) {
    return new Route("GET", template, Set.of(parameters), new Access.Callers(endpoint));
  }

  public static Route post(String template, Endpoint endpoint) {
    return new Route("POST", template, Set.of(), new Access.Callers(endpoint));
  }

  /// Replaces what is there; the endpoint demands the version that the writer has seen.
  public static Route put(String template, Endpoint endpoint) {
    return new Route("PUT", template, Set.of(), new Access.Callers(endpoint));
  }

  /// Takes away what is there, on the same condition.
  public static Route delete(String template, Endpoint endpoint) {
    return new Route("DELETE", template, Set.of(), new Access.Callers(endpoint));
  }

  /// A page for anyone.
  public static Route page(String template, VisitorEndpoint endpoint, String... parameters) {
    return new Route(
        "GET",
        template,
        Set.of(parameters),
        new Access.Visitors(endpoint),
        List.of(MediaTypes.HTML));
  }

  /// A form that anyone may send.
  public static Route form(String template, VisitorEndpoint endpoint) {
    return new Route(
        "POST", template, Set.of(), new Access.Visitors(endpoint), List.of(MediaTypes.HTML));
  }

  /// A page for whoever is signed in.
  public static Route personalPage(
      String template, PersonalEndpoint endpoint, String... parameters) {
    return new Route(
        "GET",
        template,
        Set.of(parameters),
        new Access.Personal(endpoint),
        List.of(MediaTypes.HTML));
  }

  /// A form that whoever is signed in may send.
  public static Route personalForm(String template, PersonalEndpoint endpoint) {
    return new Route(
        "POST", template, Set.of(), new Access.Personal(endpoint), List.of(MediaTypes.HTML));
  }

  /// The same, answering in whatever form it has, as a picture or a style sheet.
  public Route inAnyForm() {
    return new Route(method, template, parameters, access, List.of(MediaTypes.ANY));
  }

  /// Whether a token may be used here: of what lies directly under `/v1/`, GET reads and every
  /// other method writes. What is not in any scope is for people alone.
  boolean isAllowedTo(Authority authority) {
    var from = template.indexOf('/', 1) + 1;
    var to = template.indexOf('/', from);
    var resource = to < 0 ? template.substring(from) : template.substring(from, to);
    return authority.allows(resource, method.equals("GET") ? Action.READ : Action.WRITE);
  }

  boolean isPage() {
    return switch (access) {
      case Access.Visitors _, Access.Personal _ -> true;
      case Access.Callers _, Access.Anyone _ -> false;
    };
  }

  public static Route openGet(String template, OpenEndpoint endpoint, String... parameters) {
    return new Route("GET", template, Set.of(parameters), new Access.Anyone(endpoint));
  }
}
