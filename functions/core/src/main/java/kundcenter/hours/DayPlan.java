package kundcenter.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When the desk is open on one local date, and what kind of day that is. `redDay` names the
/// red day or eve itself, or for a short day the coming one.
public record DayPlan(LocalDate date, Kind kind, List<Span> spans, Optional<RedDay> redDay) {

  public enum Kind {
    OVERRIDE,
    RED,
    EVE,
    CLOSED,
    SHORT,
    OPEN
  }

  public DayPlan {
    spans = List.copyOf(spans);
  }

  static DayPlan of(LocalDate date, Kind kind, List<Span> spans) {
    return new DayPlan(date, kind, spans, Optional.empty());
  }

  static DayPlan closed(LocalDate date, Kind kind, RedDay day) {
    return new DayPlan(date, kind, List.of(), Optional.of(day));
  }
}
