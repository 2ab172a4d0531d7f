package kundcenter.template;

import java.time.Duration;

/// What makes a function run.
public sealed interface Trigger {

  /// The time, again and again: at the start, and then each time that the span has passed.
  ///
  /// @param name the logical id of the event
  record Schedule(String name, Duration rate) implements Trigger {}

  /// A request to the HTTP API.
  ///
  /// @param method `ANY` or one of HTTP's, in capitals
  /// @param path with `{name}` for one segment and `{name+}` for the rest
  record HttpRoute(String method, String path) implements Trigger {

    /// Takes what no other route does.
    public static final HttpRoute DEFAULT = new HttpRoute("ANY", "$default");

    /// As API Gateway writes it: `GET /v1/terms`, `$default`.
    public String key() {
      return equals(DEFAULT) ? path : method + " " + path;
    }
  }
}
