package kundcenter.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Opening hours that replace each other. Each instant belongs to one era, thus to one local
/// date of one zone, also where two eras have different zones.
final class Eras {

  private final List<Era> eras;

  /// Eras in order of their start, the first without a beginning.
  Eras(List<Era> eras) {
    this.eras = List.copyOf(eras);
    if (eras.isEmpty() || !eras.getFirst().start().equals(Instant.MIN)) {
      throw new IllegalArgumentException("the first era must be without a beginning");
    }
    for (int i = 1; i < eras.size(); i++) {
      if (!eras.get(i - 1).start().isBefore(eras.get(i).start())) {
        throw new IllegalArgumentException("eras must ascend, at " + eras.get(i).from());
      }
    }
  }

  /// The hours that a date has by its name.
  OpeningHours on(LocalDate date) {
    int index = eras.size() - 1;
    while (eras.get(index).from().isAfter(date)) index--;
    return eras.get(index).hours();
  }

  OpeningHours at(Instant instant) {
    int index = eras.size() - 1;
    while (eras.get(index).start().isAfter(instant)) index--;
    return eras.get(index).hours();
  }

  /// Takes one date, and the wall time of its zone within its era.
  interface Visitor {
    void visit(OpeningHours hours, LocalDate date, WallTime wall);
  }

  /// Visits every date that may have instants in the window.
  void visit(Stretch window, Visitor visitor) {
    for (int i = 0; i < eras.size(); i++) {
      var from = later(window.from(), eras.get(i).start());
      var to = i + 1 < eras.size() ? earlier(window.to(), eras.get(i + 1).start()) : window.to();
      if (from.isBefore(to)) visitEra(eras.get(i).hours(), new Stretch(from, to), visitor);
    }
  }

  /// A day more on both sides: where the clock goes back over midnight, two dates interleave.
  private static void visitEra(OpeningHours hours, Stretch window, Visitor visitor) {
    var wall = new WallTime(hours.zone().getRules(), window);
    var first = LocalDate.ofInstant(window.from(), hours.zone()).minusDays(1);
    var last = LocalDate.ofInstant(window.to(), hours.zone()).plusDays(1);
    for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
      visitor.visit(hours, date, wall);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
