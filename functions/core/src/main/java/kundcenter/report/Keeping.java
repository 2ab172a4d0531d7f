package kundcenter.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How the promise was kept in some rounds.
///
/// @param running those still within their budget
/// @param shareKept kept ÷ (kept + breached)
/// @param medianConsumed the least share of the budget that half of the kept and breached rounds
///     did not pass
/// @param p90Consumed the same for nine tenths of them
public record Keeping(
    long kept,
    long breached,
    long closedWithoutStart,
    long running,
    Optional<Share> shareKept,
    Optional<Share> medianConsumed,
    Optional<Share> p90Consumed) {

  static Keeping of(Collection<Round> rounds) {
    long kept = count(rounds, Verdict.KEPT);
    long breached = count(rounds, Verdict.BREACHED);
    var consumed =
        rounds.stream().filter(Round::isDecided).map(Round::consumed).sorted().toList();
    return new Keeping(
        kept,
        breached,
        count(rounds, Verdict.CLOSED_WITHOUT_START),
        count(rounds, Verdict.RUNNING),
        kept + breached == 0 ? Optional.empty() : Optional.of(Share.kept(kept, kept + breached)),
        percentile(consumed, 50),
        percentile(consumed, 90));
  }

  private static long count(Collection<Round> rounds, Verdict verdict) {
    return rounds.stream().filter(round -> round.verdict() == verdict).count();
  }

  /// By nearest rank: always a value that occurred.
  static <T> Optional<T> percentile(List<T> ascending, int percent) {
    if (ascending.isEmpty()) return Optional.empty();
    return Optional.of(ascending.get(Math.ceilDiv(ascending.size() * percent, 100) - 1));
  }
}
