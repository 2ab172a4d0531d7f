package kundcenter.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A calendar: when the desk is open, in the wall time of one zone. Spans of a day ascend and
/// do not overlap. An override replaces the plan of its own date only: it makes no day red or
/// not red.
public record OpeningHours(
    ZoneId zone,
    Map<DayOfWeek, List<Span>> weekly,
    Holidays holidays,
    Eves eves,
    Optional<ShortDay> shortDay,
    Map<LocalDate, List<Span>> overrides) {

  public OpeningHours {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    weekly.forEach((day, spans) -> week.put(day, ascending(day, spans)));
    weekly = Collections.unmodifiableMap(week);
    var dates = new TreeMap<LocalDate, List<Span>>();
    overrides.forEach((date, spans) -> dates.put(date, ascending(date, spans)));
    overrides = Collections.unmodifiableMap(dates);
  }

  private static List<Span> ascending(Object day, List<Span> spans) {
    if (Span.firstOutOfOrder(spans).isPresent()) {
      throw new IllegalArgumentException("the spans of " + day + " overlap or descend: " + spans);
    }
    return List.copyOf(spans);
  }

  /// What the week gives that day of it, before red days, eves and overrides.
  public List<Span> weeklyOn(DayOfWeek day) {
    return weekly.getOrDefault(day, List.of());
  }

  public DayPlan plan(LocalDate date) {
    var override = overrides.get(date);
    if (override != null) return DayPlan.of(date, DayPlan.Kind.OVERRIDE, override);

    var red = redDay(date);
    if (red.isPresent()) return DayPlan.closed(date, DayPlan.Kind.RED, red.get());

    var eve = closedEve(date);
    if (eve.isPresent()) return DayPlan.closed(date, DayPlan.Kind.EVE, eve.get());

    var week = weeklyOn(date.getDayOfWeek());
    if (week.isEmpty()) return DayPlan.of(date, DayPlan.Kind.CLOSED, week);

    return shortDay
        .flatMap(cut -> redDay(date.plusDays(1)).map(coming -> shortened(date, cut, coming)))
        .orElseGet(() -> DayPlan.of(date, DayPlan.Kind.OPEN, week));
  }

  private DayPlan shortened(LocalDate date, ShortDay cut, RedDay coming) {
    var spans = cut.cut(weeklyOn(date.getDayOfWeek()));
    return new DayPlan(date, DayPlan.Kind.SHORT, spans, Optional.of(coming));
  }

  /// The red day that a date is in this calendar, eves included where it makes them red.
  public Optional<RedDay> redDay(LocalDate date) {
    return switch (holidays) {
      case NONE -> Optional.empty();
      case SE -> eves == Eves.RED ? RedDays.eve(date).or(() -> RedDays.on(date)) : RedDays.on(date);
    };
  }

  private Optional<RedDay> closedEve(LocalDate date) {
    return holidays == Holidays.SE && eves == Eves.CLOSED ? RedDays.eve(date) : Optional.empty();
  }
}
