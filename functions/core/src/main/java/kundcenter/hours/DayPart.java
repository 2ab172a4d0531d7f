package kundcenter.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A part of a local day that is open or closed for one reason.
record DayPart(Span span, Why why, Optional<RedDay> redDay) {

  private static final Span MIDDAY = Span.of("11:00", "14:00");

  /// The whole day in parts, ascending.
  static List<DayPart> of(OpeningHours hours, LocalDate date) {
    var plan = hours.plan(date);
    var week = hours.weeklyOn(date.getDayOfWeek());
    var parts = new ArrayList<DayPart>();
    for (var slice : slices(plan.spans(), week)) {
      var why = why(slice, plan, week);
      parts.add(new DayPart(slice, why, named(why) ? plan.redDay() : Optional.empty()));
    }
    return parts;
  }

  Explained at(Stretch stretch) {
    return new Explained(stretch, why, redDay);
  }

  /// The day cut wherever the plan or the week begins or ends a span.
  private static List<Span> slices(List<Span> plan, List<Span> week) {
    var cuts = new TreeSet<>(List.of(TimeOfDay.MIDNIGHT, TimeOfDay.NEXT_MIDNIGHT));
    for (var spans : List.of(plan, week)) {
      for (var span : spans) cuts.addAll(List.of(span.from(), span.to()));
    }
    var slices = new ArrayList<Span>();
    for (var from : cuts.headSet(TimeOfDay.NEXT_MIDNIGHT)) {
      var to = cuts.higher(from);
      if (to != null) slices.add(new Span(from, to));
    }
    return slices;
  }

  private static Why why(Span slice, DayPlan plan, List<Span> week) {
    if (covered(slice, plan.spans())) return Why.OPEN;
    return switch (plan.kind()) {
      case OVERRIDE ->
        plan.spans().isEmpty() || covered(slice, week)
            ? Why.OVERRIDE
            : outside(slice, plan.spans());
      case RED -> plan.redDay().equals(Optional.of(RedDay.SUNDAY)) ? Why.WEEKEND : Why.RED_DAY;
      case EVE -> Why.EVE;
      case CLOSED -> isWeekend(plan.date()) ? Why.WEEKEND : Why.CLOSED_DAY;
      case SHORT -> covered(slice, week) ? Why.SHORT_DAY : outside(slice, week);
      case OPEN -> outside(slice, week);
    };
  }

  private static Why outside(Span slice, List<Span> hours) {
    var firstToLast = new Span(hours.getFirst().from(), hours.getLast().to());
    if (!firstToLast.covers(slice)) return Why.NIGHT;
    return slice.overlaps(MIDDAY) ? Why.LUNCH : Why.BREAK;
  }

  private static boolean covered(Span slice, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.covers(slice));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static boolean named(Why why) {
    return why == Why.RED_DAY || why == Why.EVE || why == Why.SHORT_DAY;
  }
}
