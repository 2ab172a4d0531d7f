package kundcenter.web;

import java.util.Set;

/// One method on one path template, such as `GET /v1/tickets/{number}`.
///
/// @param parameters the query parameters that it knows; any other is an error, as is a
///     repeated one
public record Route(String method, String template, Set<String> parameters, Access access) {

  /// Whom a route serves.
  public sealed interface Access {
    record Callers(Endpoint endpoint) implements Access {}

    record Anyone(OpenEndpoint endpoint) implements Access {}
  }

  public Route {
    if (!template.startsWith("/")) throw new IllegalArgumentException(template + " is no path");
    parameters = Set.copyOf(parameters);
  }

  public static Route get(String template, Endpoint endpoint, String... parameters) {
    return new Route("GET", template, Set.of(parameters), new Access.Callers(endpoint));
  }

  public static Route post(String template, Endpoint endpoint) {
    return new Route("POST", template, Set.of(), new Access.Callers(endpoint));
  }

  public static Route openGet(String template, OpenEndpoint endpoint, String... parameters) {
    return new Route("GET", template, Set.of(parameters), new Access.Anyone(endpoint));
  }
}
