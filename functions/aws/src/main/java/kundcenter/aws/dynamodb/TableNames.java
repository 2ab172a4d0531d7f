package kundcenter.aws.dynamodb;

import java.util.Map;
import kundcenter.aws.Variable;

/// The tables as this deployment names them. A function's environment names those that it uses;
/// asking for another is an error that tells the variable.
public record TableNames(Map<String, String> environment) {

  public TableNames {
    environment = Map.copyOf(environment);
  }

  public String tickets() {
    return Variable.of(environment, "TICKETS_TABLE");
  }

  public String outbox() {
    return Variable.of(environment, "OUTBOX_TABLE");
  }

  public String access() {
    return Variable.of(environment, "ACCESS_TABLE");
  }

  public String library() {
    return Variable.of(environment, "LIBRARY_TABLE");
  }

  public String directory() {
    return Variable.of(environment, "DIRECTORY_TABLE");
  }

  public String mail() {
    return Variable.of(environment, "MAIL_TABLE");
  }
}
