package kundcenter.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.hours.Eves;
import kundcenter.hours.Holidays;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.ShortDay;
import kundcenter.hours.Span;
import kundcenter.hours.TimeOfDay;

/// Calendars to measure with, from an office to a desk that never closes.
final class SampleHours {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final List<Span> OFFICE =
      List.of(Span.of("08:00", "12:00"), Span.of("13:00", "16:00"));

  static final List<OpeningHours> ALL = List.of(
      office(Eves.SHORT, ShortDay.Lunch.KEPT, Map.of()),
      office(Eves.SHORT, ShortDay.Lunch.DROPPED, Map.of()),
      office(Eves.CLOSED, ShortDay.Lunch.KEPT, Map.of()),
      office(Eves.RED, ShortDay.Lunch.KEPT, Map.of()),
      office(
          Eves.CLOSED,
          ShortDay.Lunch.KEPT,
          Map.of(
              LocalDate.of(2026, 5, 15), List.of(),
              LocalDate.of(2026, 12, 28), List.of(Span.of("10:00", "12:00")))),
      plain(EnumSet.allOf(DayOfWeek.class), Span.WHOLE_DAY),
      plain(EnumSet.of(DayOfWeek.SUNDAY), Span.of("00:00", "12:00")));

  private SampleHours() {}

  private static OpeningHours office(
      Eves eves, ShortDay.Lunch lunch, Map<LocalDate, List<Span>> overrides) {
    var shortDay = new ShortDay(TimeOfDay.of("13:00"), lunch);
    return new OpeningHours(
        STOCKHOLM, each(WEEKDAYS, OFFICE), Holidays.SE, eves, Optional.of(shortDay), overrides);
  }

  private static OpeningHours plain(Set<DayOfWeek> days, Span span) {
    return new OpeningHours(
        STOCKHOLM,
        each(days, List.of(span)),
        Holidays.NONE,
        Eves.SHORT,
        Optional.empty(),
        Map.of());
  }

  private static Map<DayOfWeek, List<Span>> each(Set<DayOfWeek> days, List<Span> spans) {
    var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    days.forEach(day -> weekly.put(day, spans));
    return weekly;
  }
}
