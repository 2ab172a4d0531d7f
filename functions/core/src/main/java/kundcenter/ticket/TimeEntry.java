package kundcenter.ticket;

import java.time.Instant;
import java.util.Optional;

/// Minutes worked on a ticket. Never edited: a mistake is answered by a counter-entry.
///
/// @param number its place on this ticket, from 1
/// @param billable a customer cause and an order in hand when it was entered
/// @param counters the entry that this one takes back, whole
public record TimeEntry(
    int number, Work work, boolean billable, Optional<Integer> counters, Actor by, Instant at) {

  public static final int LONGEST_MINUTES = 24 * 60;
  public static final int LONGEST_TEXT = 2_000;

  /// What was done: minutes from 1 to 1,440.
  public record Work(int minutes, Activity activity, Cause cause, String text) {

    public Work {
      if (minutes < 1 || minutes > LONGEST_MINUTES)
        throw new IllegalArgumentException(
            "an entry is of 1 to " + LONGEST_MINUTES + " minutes, not " + minutes);
      Text.check("the text of a time entry", text, LONGEST_TEXT);
    }
  }

  public enum Activity {
    ANALYSIS,
    PHONE,
    REMOTE_CONTROL,
    /// Inside the customer's account.
    DATA_ACCESS,
    TRAINING,
    ADAPTATION
  }

  /// Where the fault came from, as the specialist judges it.
  public enum Cause {
    VENDOR,
    CUSTOMER_ENVIRONMENT,
    CUSTOMER_HANDLING,
    UNKNOWN;

    boolean isTheCustomers() {
      return this == CUSTOMER_ENVIRONMENT || this == CUSTOMER_HANDLING;
    }
  }

  /// Minutes that this entry adds to the sum; negative for a counter-entry.
  public int minutes() {
    return counters.isPresent() ? -work.minutes() : work.minutes();
  }
}
