package kundcenter.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kundcenter.terms.Priority;

/// How the promise was kept on the tickets received in a period: for each of its days, whether or
/// not something came in, for each priority that has rounds, and in all. The total is that of
/// [PromiseReport] of the same period.
public record PromiseDays(
    SortedMap<LocalDate, Tally> days, SortedMap<Priority, Tally> priorities, Tally total) {

  /// What some rounds came to.
  ///
  /// @param medianStart the least open time within which work was begun in half of the rounds in
  ///     which it was begun
  public record Tally(Keeping keeping, Optional<Duration> medianStart) {

    private static Tally of(Collection<DatedRound> rounds) {
      var starts = rounds.stream()
          .filter(round -> round.begun().isPresent())
          .map(DatedRound::consumed)
          .sorted()
          .toList();
      return new Tally(
          Keeping.of(rounds.stream().map(DatedRound::round).toList()),
          Keeping.percentile(starts, 50));
    }

    /// Whether any promise was kept or missed.
    public boolean isDecided() {
      return keeping.shareKept().isPresent();
    }
  }

  public PromiseDays {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    priorities = Collections.unmodifiableSortedMap(new TreeMap<>(priorities));
  }

  /// Of the rounds of the tickets received in the period.
  public static PromiseDays of(Period period, Collection<DatedRound> rounds) {
    Map<LocalDate, List<DatedRound>> byDay =
        rounds.stream().collect(groupingBy(DatedRound::received));
    var days = new TreeMap<LocalDate, Tally>();
    period
        .from()
        .datesUntil(period.to().plusDays(1))
        .forEach(day -> days.put(day, Tally.of(byDay.getOrDefault(day, List.of()))));
    var priorities = new TreeMap<Priority, Tally>();
    rounds.stream()
        .collect(groupingBy(round -> round.round().priority()))
        .forEach((priority, its) -> priorities.put(priority, Tally.of(its)));
    return new PromiseDays(days, priorities, Tally.of(rounds));
  }
}
