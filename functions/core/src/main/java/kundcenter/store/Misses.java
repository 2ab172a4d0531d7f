package kundcenter.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// Searches that found nothing, for the desk to write what is missing. Who searched is not kept.
public interface Misses {

  int LONGEST = 100;

  /// What was looked for in vain in one month.
  ///
  /// @param text in small letters, cut to [#LONGEST] signs
  record Miss(String text, int times, Instant last) {}

  void note(String text, Instant now);

  /// A month's by UTC, the most frequent first, at most 100.
  List<Miss> in(YearMonth month);
}
