package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;

/// The warnings and breaches that scheduled checks have recorded on a ticket, in that order: what
/// is recorded here is never recorded again.
public record Alerts(List<Event.Warned> warnings, List<Event.Breached> breaches) {

  static final Alerts NONE = new Alerts(List.of(), List.of());

  public Alerts {
    warnings = List.copyOf(warnings);
    breaches = List.copyOf(breaches);
  }

  public boolean hasWarning(Promise promise, int percent) {
    return warnings.stream()
        .anyMatch(it -> it.promise().equals(promise) && it.percent() == percent);
  }

  public boolean hasBreach(Promise promise) {
    return breaches.stream().anyMatch(it -> it.promise().equals(promise));
  }

  Alerts apply(Event event) {
    return switch (event) {
      case Event.Warned warned -> new Alerts(longer(warnings, warned), breaches);
      case Event.Breached breached -> new Alerts(warnings, longer(breaches, breached));
      default -> this;
    };
  }

  private static <T> List<T> longer(List<T> some, T more) {
    var longer = new ArrayList<>(some);
    longer.add(more);
    return longer;
  }
}
