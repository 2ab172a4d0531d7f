package kundcenter.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    Stream.of(plan, week)
        .flatMap(List::stream)
        .forEach(span -> cuts.addAll(List.of(span.from(), span.to())));
    var slices = new ArrayList<Span>();
    var from = cuts.removeFirst();
    for (var to : cuts) {
      slices.add(new Span(from, to));
      from = to;
    }
    return slices;
  }

  private static Why why(Span slice, DayPlan plan, List<Span> week) {
    if (covered(slice, plan.spans())) return Why.OPEN;
    boolean taken = covered(slice, week);
    return switch (plan.kind()) {
      case OVERRIDE ->
        taken || plan.spans().isEmpty() ? Why.OVERRIDE : outside(slice, plan.spans(), week);
      case RED -> plan.redDay().equals(Optional.of(RedDay.SUNDAY)) ? Why.WEEKEND : Why.RED_DAY;
      case EVE -> Why.EVE;
      case CLOSED -> isWeekend(plan.date()) ? Why.WEEKEND : Why.CLOSED_DAY;
      case SHORT -> taken ? Why.SHORT_DAY : outside(slice, plan.spans(), week);
      case OPEN -> outside(slice, plan.spans(), week);
    };
  }

  /// Between two spans it is a break, before the first and after the last it is night.
  private static Why outside(Span slice, List<Span> plan, List<Span> week) {
    var spans = Stream.of(plan, week).flatMap(List::stream).toList();
    boolean begun = spans.stream().anyMatch(span -> span.to().compareTo(slice.from()) <= 0);
    boolean goesOn = spans.stream().anyMatch(span -> span.from().compareTo(slice.to()) >= 0);
    if (!begun || !goesOn) return Why.NIGHT;
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
