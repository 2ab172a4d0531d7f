package kundcenter.web;

import java.util.List;
import java.util.Set;

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

  public static Route openGet(String template, OpenEndpoint endpoint, String... parameters) {
    return new Route("GET", template, Set.of(parameters), new Access.Anyone(endpoint));
  }
}
