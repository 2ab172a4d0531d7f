package kundcenter.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A stretch of time with the reason why the desk is open or closed. A red day and an eve have
/// their name, a short day that of the coming red day.
public record Explained(Stretch stretch, Why why, Optional<RedDay> redDay) {

  /// The same, ascending, neighbours of one reason made one.
  static List<Explained> joined(List<Explained> parts) {
    var joined = new ArrayList<Explained>(parts.size());
    for (var next : sorted(parts)) {
      boolean goesOn = !joined.isEmpty() && joined.getLast().sameAs(next);
      joined.add(goesOn ? joined.removeLast().until(next) : next);
    }
    return joined;
  }

  private static List<Explained> sorted(List<Explained> parts) {
    return parts.stream()
        .sorted(Comparator.comparing(part -> part.stretch.from()))
        .toList();
  }

  private boolean sameAs(Explained other) {
    return why == other.why && redDay.equals(other.redDay);
  }

  private Explained until(Explained later) {
    return new Explained(new Stretch(stretch.from(), later.stretch.to()), why, redDay);
  }
}
