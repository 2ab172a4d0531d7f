package kundcenter.web;

import java.util.List;

/// What a rule of an endpoint's own finds wrong with values that are right each for itself.
///
/// @param path the names and indexes that lead to the place from the fields that were checked
/// @param code the constant whose kebab-case is the code, and whose text is `fault.<code>`
/// @param arguments of that text
public record Flaw(List<Object> path, Enum<?> code, List<Object> arguments) {

  public Flaw {
    path = List.copyOf(path);
    arguments = List.copyOf(arguments);
  }
}
