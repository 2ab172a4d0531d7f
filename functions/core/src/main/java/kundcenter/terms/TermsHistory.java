package kundcenter.terms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.hours.Era;
import kundcenter.hours.Timetable;

/// All versions of the terms. The first is in force from the beginning, whatever its date; of
/// several that take effect at one instant, the last published.
///
/// A version gives the opening hours of each date from its first date on, and a date begins at
/// its midnight in the zone of its own hours. So where two versions have different zones, the
/// old hours last until the new zone's midnight, and no instant is counted twice or lost.
public final class TermsHistory {

  private final List<Terms> versions;
  private final Timetable timetable;

  /// Takes the first version, then the others in any order.
  public TermsHistory(Terms first, List<Terms> others) {
    var kept = new ArrayList<Terms>();
    kept.add(first);
    for (var next :
        others.stream().sorted(Comparator.comparing(Terms::published)).toList()) {
      boolean replaces = kept.size() > 1 && kept.getLast().firstDate().equals(next.firstDate());
      if (replaces) kept.removeLast();
      kept.add(next);
    }
    versions = List.copyOf(kept);
    timetable = Timetable.of(
        Stream.concat(Stream.of(Era.ever(first.hours())), laterEras()).toList());
  }

  public static TermsHistory of(Terms only) {
    return new TermsHistory(only, List.of());
  }

  private Stream<Era> laterEras() {
    return versions.stream().skip(1).map(terms -> new Era(terms.firstDate(), terms.hours()));
  }

  /// The versions that are, were or will be in force, in order; not those replaced before they
  /// were.
  public List<Terms> versions() {
    return versions;
  }

  public Terms inForceAt(Instant at) {
    int index = versions.size() - 1;
    while (index > 0 && versions.get(index).effectiveFrom().isAfter(at)) index--;
    return versions.get(index);
  }

  /// Open time by the hours of the version in force on each date. One for the life of this
  /// history, as it keeps what it has worked out.
  public Timetable timetable() {
    return timetable;
  }
}
