package kundcenter.aws;

import java.util.Map;

/// What template.yaml tells a function by a variable of its environment.
public final class Variable {

  private Variable() {}

  /// What a variable is set to.
  ///
  /// @throws IllegalStateException which names it, if it is not set, or to nothing
  public static String of(Map<String, String> environment, String name) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) throw new IllegalStateException(name + " is not set");
    return value;
  }
}
