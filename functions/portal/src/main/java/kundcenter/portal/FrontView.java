package kundcenter.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kundcenter.hours.DayPlan;
import kundcenter.report.PublicFigures;

/// What the front page tells: the day, the days to come that are closed or short, and the figures
/// by which we may be held to our word.
public record FrontView(DayPlan today, List<DayPlan> coming, PublicFigures figures) {

  private static final int DAYS_AHEAD = 90;
  private static final int MOST_DAYS = 4;

  static FrontView of(Portal portal, Instant now) {
    var terms = portal.settings().terms();
    var zone = terms.inForceAt(now).hours().zone();
    var hours = terms.timetable();
    var today = LocalDate.ofInstant(now, zone);
    var coming = hours
        .unusual(today.plusDays(1), today.plusDays(DAYS_AHEAD))
        .limit(MOST_DAYS)
        .toList();
    return new FrontView(
        hours.plan(today), coming, PublicFigures.of(portal.store().figures().sums(), now));
  }
}
