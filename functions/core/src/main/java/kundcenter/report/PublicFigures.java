package kundcenter.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/// The figures by which the vendor may be held to its word, of the tickets received in a window of
/// time. Where nothing was counted there is no mean and no share.
///
/// @param secondsWaited the mean wait on the phone, rounded up to tenths of a second
/// @param calls how many waits that is the mean of
/// @param startsInTime the share of starts of work that kept the promise
/// @param starts how many starts that is a share of
/// @param specialists how many people of the desk began work on a ticket in the window
public record PublicFigures(
    Period window,
    Optional<BigDecimal> secondsWaited,
    long calls,
    Optional<Share> startsInTime,
    long starts,
    int specialists) {

  public static PublicFigures of(Sums sums, Instant now) {
    var first = Sums.firstMonth(now);
    var counted = sums.since(first);
    var all = counted.months().values().stream().reduce(MonthSums.NONE, MonthSums::plus);
    return new PublicFigures(
        Period.since(first, now),
        all.calls() == 0 ? Optional.empty() : Optional.of(mean(all)),
        all.calls(),
        all.starts() == 0 ? Optional.empty() : Optional.of(Share.kept(all.inTime(), all.starts())),
        all.starts(),
        counted.starters().size());
  }

  private static BigDecimal mean(MonthSums all) {
    return BigDecimal.valueOf(all.secondsWaited())
        .divide(BigDecimal.valueOf(all.calls()), 1, RoundingMode.UP);
  }
}
