package kundcenter.hours;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A part of one local day in wall time, never empty: `from` belongs to it, `to` does not.
public record Span(TimeOfDay from, TimeOfDay to) {

  public static final Span WHOLE_DAY = new Span(TimeOfDay.MIDNIGHT, TimeOfDay.NEXT_MIDNIGHT);

  public Span {
    if (from.compareTo(to) >= 0) {
      throw new IllegalArgumentException("a span ends after it begins, not " + from + "-" + to);
    }
  }

  public static Span of(String from, String to) {
    return new Span(TimeOfDay.of(from), TimeOfDay.of(to));
  }

  /// The part before a time; none if the span begins there or later.
  public Optional<Span> before(TimeOfDay end) {
    if (end.compareTo(from) <= 0) return Optional.empty();
    return Optional.of(end.compareTo(to) >= 0 ? this : new Span(from, end));
  }

  public boolean covers(Span other) {
    return from.compareTo(other.from) <= 0 && other.to.compareTo(to) <= 0;
  }

  public boolean overlaps(Span other) {
    return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
  }

  /// The index of the first span that begins before the one in front of it has ended.
  static OptionalInt firstOutOfOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from.compareTo(spans.get(i - 1).to) < 0) return OptionalInt.of(i);
    }
    return OptionalInt.empty();
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
