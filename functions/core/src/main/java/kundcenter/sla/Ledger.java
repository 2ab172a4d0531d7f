package kundcenter.sla;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kundcenter.hours.Stretch;
import kundcenter.hours.Timetable;

/// Every instant of a cycle accounted for: stretches that follow each other from the opening
/// on, each with its reason, no two neighbours with the same. Those that count sum to what is
/// consumed.
public record Ledger(List<Entry> entries) {

  public record Entry(Stretch stretch, Reason reason) {

    public boolean counted() {
      return reason.counts();
    }
  }

  public Ledger {
    entries = List.copyOf(entries);
  }

  static Ledger of(Cycle cycle, Timetable timetable) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < cycle.phases().size(); i++) {
      var phase = cycle.phases().get(i);
      var stretch = new Stretch(phase.from(), cycle.end(i));
      if (!stretch.length().isZero()) entries.addAll(entries(phase, stretch, timetable));
    }
    return new Ledger(entries);
  }

  private static List<Entry> entries(Phase phase, Stretch stretch, Timetable timetable) {
    return switch (phase) {
      case Phase.Paused(var _, var pause) -> List.of(new Entry(stretch, new Reason.Paused(pause)));
      case Phase.Held _ -> List.of(new Entry(stretch, new Reason.Held()));
      case Phase.Running _ ->
        timetable.explained(stretch.from(), stretch.to()).stream()
            .map(part -> new Entry(part.stretch(), new Reason.Hours(part.why(), part.redDay())))
            .toList();
    };
  }

  public Duration counted() {
    return entries.stream()
        .filter(Entry::counted)
        .map(entry -> entry.stretch().length())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
