package kundcenter.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// One audit of all tickets that are not closed, as far as it has come; it may take several runs.
///
/// @param version counts how often any audit was kept
/// @param place where the next run goes on; empty at the beginning and at the end
/// @param ended when it had gone through all of them
public record Audit(
    int version, Instant begun, Optional<String> place, Counts counts, Optional<Instant> ended) {

  /// What an audit has found, in tickets.
  ///
  /// @param differences those found otherwise than their events say, and mended
  /// @param failures those that could not be examined
  /// @param open those that belong in a queue
  public record Counts(long examined, long differences, long failures, long open) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts more) {
      return new Counts(
          examined + more.examined,
          differences + more.differences,
          failures + more.failures,
          open + more.open);
    }
  }

  /// A new audit after the last one, which may be the first of all.
  public static Audit after(Optional<Audit> last, Instant now) {
    return new Audit(
        last.map(Audit::version).orElse(0), now, Optional.empty(), Counts.NONE, Optional.empty());
  }

  /// This audit after one run more.
  public Audit next(Optional<String> next, Counts found, Instant now) {
    var ends = next.isEmpty() ? Optional.of(now) : Optional.<Instant>empty();
    return new Audit(version + 1, begun, next, counts.plus(found), ends);
  }

  /// There is one audit a day, by UTC; one that is not finished goes on before.
  public boolean isDone(Instant now) {
    return ended.isPresent() && date(begun).equals(date(now));
  }

  private static LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
