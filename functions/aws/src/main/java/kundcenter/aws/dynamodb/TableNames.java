package kundcenter.aws.dynamodb;

import java.util.Map;
import java.util.Objects;

/// The tables as this deployment names them.
public record TableNames(String tickets, String outbox, String access, String library) {

  /// The names in a function's environment; a missing variable is an error that names it.
  public static TableNames of(Map<String, String> environment) {
    return new TableNames(
        named(environment, "TICKETS_TABLE"),
        named(environment, "OUTBOX_TABLE"),
        named(environment, "ACCESS_TABLE"),
        named(environment, "LIBRARY_TABLE"));
  }

  private static String named(Map<String, String> environment, String variable) {
    return Objects.requireNonNull(environment.get(variable), variable + " is not set");
  }
}
