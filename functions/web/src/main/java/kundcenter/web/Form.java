package kundcenter.web;

import java.util.List;
import java.util.Map;

/// What a person has filled in on a page and sent.
public sealed interface Form<T> {

  /// All of it can be used.
  record Filled<T>(T value) implements Form<T> {}

  /// To be shown again, status 422, with what was entered.
  ///
  /// @param entered by the names of the fields; of a name that came several times the first
  /// @param faults at least one; [Fault#where()] names the field
  record Faulty<T>(Map<String, String> entered, List<Fault> faults) implements Form<T> {}
}
