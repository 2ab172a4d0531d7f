package kundcenter.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// One audit of all tickets that are not closed, as far as it has come; it may take several runs.
///
/// @param version counts how often any audit was kept
/// @param place where the next run goes on; empty at the beginning
/// @param open tickets that stand in a queue by their events
/// @param ended when it had gone through all of them
public record Audit(
    int version,
    Instant begun,
    Optional<String> place,
    long examined,
    long differences,
    long failures,
    long open,
    Optional<Instant> ended) {

  /// The first audit ever, or the one after another.
  public static Audit after(Optional<Audit> last, Instant now) {
    var version = last.map(Audit::version).orElse(0);
    return new Audit(version, now, Optional.empty(), 0, 0, 0, 0, Optional.empty());
  }

  /// There is one audit a day, by UTC; one that was not finished goes on first.
  public boolean isDone(Instant now) {
    return ended.isPresent() && date(begun).equals(date(now));
  }

  private static LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
