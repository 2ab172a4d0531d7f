package kundcenter.portal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kundcenter.hours.DayPlan;
import kundcenter.hours.Span;

/// The opening hours of an ordinary week, of today, and of the days to come that are others.
public record HoursView(List<Weekday> week, DayPlan today, List<DayPlan> coming) {

  private static final int DAYS_AHEAD = 180;

  /// A day of an ordinary week.
  public record Weekday(DayOfWeek day, List<Span> spans) {

    public String name(Words words) {
      return words.text("date.weekday." + day.getValue());
    }

    public String hours(Words words) {
      return words.spans(spans);
    }
  }

  static HoursView of(Portal portal, Instant now) {
    var terms = portal.settings().terms();
    var calendar = terms.inForceAt(now).hours();
    var today = LocalDate.ofInstant(now, calendar.zone());
    var week = List.of(DayOfWeek.values()).stream()
        .map(day -> new Weekday(day, calendar.weeklyOn(day)))
        .toList();
    var coming =
        terms.timetable().unusual(today.plusDays(1), today.plusDays(DAYS_AHEAD)).toList();
    return new HoursView(week, terms.timetable().plan(today), coming);
  }
}
