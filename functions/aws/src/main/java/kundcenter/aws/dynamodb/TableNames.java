package kundcenter.aws.dynamodb;

import java.util.Map;
import java.util.Objects;

/// The tables as this deployment names them. A function's environment names those that it uses;
/// asking for another is an error that tells the variable.
public record TableNames(Map<String, String> environment) {

  public TableNames {
    environment = Map.copyOf(environment);
  }

  public String tickets() {
    return named("TICKETS_TABLE");
  }

  public String outbox() {
    return named("OUTBOX_TABLE");
  }

  public String access() {
    return named("ACCESS_TABLE");
  }

  public String library() {
    return named("LIBRARY_TABLE");
  }

  public String directory() {
    return named("DIRECTORY_TABLE");
  }

  public String mail() {
    return named("MAIL_TABLE");
  }

  private String named(String variable) {
    return Objects.requireNonNull(environment.get(variable), variable + " is not set");
  }
}
