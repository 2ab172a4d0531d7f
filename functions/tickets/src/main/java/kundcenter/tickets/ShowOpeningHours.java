package kundcenter.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.hours.DayPlan;
import kundcenter.hours.RedDay;
import kundcenter.json.Records;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.desk.DeskWords;

/// `GET /v1/opening-hours`, for anyone: is the desk open, its hours today, and the days to come
/// that are closed or short.
record ShowOpeningHours(Desk desk) implements OpenEndpoint {

  private static final int DAYS_AHEAD = 90;
  private static final Duration FRESH_FOR = Duration.ofMinutes(1);

  /// @param nextChange when the desk opens or closes next
  /// @param exceptions the dates of the next ninety days whose hours are not their weekday's
  private record View(
      Instant now,
      String zone,
      boolean open,
      Optional<Instant> nextChange,
      Day today,
      List<Day> exceptions) {}

  /// @param intervals local times, from inclusive, to exclusive
  private record Day(
      LocalDate date,
      DayPlan.Kind kind,
      List<List<String>> intervals,
      Optional<RedDay> redDay,
      String text) {}

  @Override
  public Response handle(Request request) {
    var language = request.language();
    var json = Records.of(View.class).write(view(desk.now(), language));
    return Response.ok(json).in(language).cacheable(FRESH_FOR);
  }

  private View view(Instant now, Language language) {
    var terms = desk.settings().terms();
    var hours = terms.timetable();
    var zone = terms.inForceAt(now).hours().zone();
    var today = LocalDate.ofInstant(now, zone);
    return new View(
        now,
        zone.getId(),
        hours.isOpen(now),
        hours.isOpen(now) ? hours.nextClosing(now) : hours.nextOpening(now),
        day(hours.plan(today), language),
        hours
            .unusual(today.plusDays(1), today.plusDays(DAYS_AHEAD))
            .map(plan -> day(plan, language))
            .toList());
  }

  private Day day(DayPlan plan, Language language) {
    return new Day(
        plan.date(),
        plan.kind(),
        plan.spans().stream()
            .map(span -> List.of(span.from().toString(), span.to().toString()))
            .toList(),
        plan.redDay(),
        new DeskWords(desk.messages(), language).day(plan));
  }
}
