package kundcenter.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kundcenter.hours.OpeningHours;

/// Terms that someone would have: to be published, or only to be tried on what has been.
public record TermsDraft(Map<Priority, Duration> targets, OpeningHours hours) {

  /// How long after its acceptance a version counts as published. By then every function has read
  /// it, so none ever counts an instant by terms that were no longer in force, not even where a
  /// version is accepted in the last minute of a month (docs/decisions/0010).
  public static final Duration KNOWN_AFTER = Duration.ofMinutes(2);

  /// The next version after those published earlier: later than each of them, whatever the clocks
  /// say, and with an id that none of them has.
  public Terms accepted(List<Terms> earlier, Instant now) {
    var published = now.plus(KNOWN_AFTER);
    for (var terms : earlier) {
      if (!published.isAfter(terms.published())) published = terms.published().plusMillis(1);
    }
    return new Terms(id(earlier, published), published, targets, hours);
  }

  /// Named after its first month: 2026-12, and 2026-12-2 where another had that name.
  private static String id(List<Terms> earlier, Instant published) {
    var month = YearMonth.from(Terms.firstDate(published)).toString();
    var id = month;
    for (int i = 2; isTaken(id, earlier); i++) id = month + "-" + i;
    return id;
  }

  private static boolean isTaken(String id, List<Terms> earlier) {
    return earlier.stream().map(Terms::id).anyMatch(id::equals);
  }

  /// The draft as if it had been in force from the beginning.
  public TermsHistory always() {
    return TermsHistory.of(new Terms("draft", Instant.EPOCH, targets, hours));
  }
}
