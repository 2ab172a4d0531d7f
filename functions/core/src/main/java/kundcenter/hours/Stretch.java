package kundcenter.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The instants from `from` up to but not including `to`.
public record Stretch(Instant from, Instant to) {

  public Duration length() {
    return Duration.between(from, to);
  }

  /// The same instants in ascending stretches, as long as can be.
  static List<Stretch> joined(List<Stretch> stretches) {
    var joined = new ArrayList<Stretch>(stretches.size());
    for (var next : sorted(stretches)) {
      if (joined.isEmpty() || next.from.isAfter(joined.getLast().to)) joined.add(next);
      else joined.add(joined.removeLast().joinedWith(next));
    }
    return joined;
  }

  private Stretch joinedWith(Stretch later) {
    return new Stretch(from, later.to.isAfter(to) ? later.to : to);
  }

  private static List<Stretch> sorted(List<Stretch> stretches) {
    return stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
  }
}
