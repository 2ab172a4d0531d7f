package kundcenter.ticket;

import java.time.Instant;
import java.time.YearMonth;
import kundcenter.terms.Terms;

/// How long words and names of a case are kept after its closing: calendar months, where the
/// promise is given (GDPR Art. 5.1 e).
public record Retention(int months) {

  public static final int SHORTEST = 6;
  public static final int LONGEST = 36;

  public Retention {
    if (months < SHORTEST || months > LONGEST)
      throw new IllegalArgumentException("cases are kept from " + SHORTEST + " to " + LONGEST
          + " months after closing, not for " + months);
  }

  /// When the words of a case that was closed then are to go: the same day and time so many
  /// months later, or the last day of a month that is too short for it.
  public Instant end(Instant closed) {
    return closed.atZone(Terms.PROMISE_ZONE).plusMonths(months).toInstant();
  }

  /// Whether the words are to go: never of a ticket that is not closed.
  public boolean isOver(Ticket ticket, Instant now) {
    return switch (ticket.progress().stage()) {
      case Progress.Stage.Closed(var at, var _) -> !now.isBefore(end(at));
      case Progress.Stage.Open _, Progress.Stage.Solved _ -> false;
    };
  }

  /// The last month in which a ticket can have been received whose words are to go by now.
  public YearMonth lastMonth(Instant now) {
    return YearMonth.from(now.atZone(Terms.PROMISE_ZONE)).minusMonths(months);
  }
}
