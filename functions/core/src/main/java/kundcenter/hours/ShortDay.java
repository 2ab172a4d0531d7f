package kundcenter.hours;

import java.util.List;
import java.util.stream.Stream;

/// How the day before a red day ends early.
public record ShortDay(TimeOfDay closesAt, Lunch lunch) {

  public enum Lunch {
    /// Each span of the week is cut at the early closing: 08-12 and 13-16 become 08-12.
    KEPT,
    /// One span from the first opening to the early closing, or to the last if that is sooner:
    /// 08-13.
    DROPPED
  }

  List<Span> cut(List<Span> week) {
    return switch (lunch) {
      case KEPT -> week.stream().flatMap(this::untilClosing).toList();
      case DROPPED ->
        untilClosing(new Span(week.getFirst().from(), week.getLast().to())).toList();
    };
  }

  private Stream<Span> untilClosing(Span span) {
    return span.before(closesAt).stream();
  }
}
