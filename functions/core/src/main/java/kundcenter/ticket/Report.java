package kundcenter.ticket;

import java.util.Optional;
import kundcenter.terms.Priority;

/// What was reported, as it came in.
///
/// @param proposed the priority that the customer proposes; a specialist sets it
/// @param secondsWaited how long the caller waited on the phone, in seconds; phone only
/// @param follows the closed ticket that this one continues
public record Report(
    Channel channel,
    Kind kind,
    Matter matter,
    String subject,
    String body,
    Optional<Priority> proposed,
    Optional<Integer> secondsWaited,
    Optional<TicketNumber> follows) {

  public static final int LONGEST_SUBJECT = 200;
  public static final int LONGEST_WAIT_SECONDS = 24 * 60 * 60;

  /// The product in question and, where it has any, the module of it.
  public record Matter(String product, Optional<String> module) {

    public static final int LONGEST_NAME = 100;

    public Matter {
      Text.check("a product", product, LONGEST_NAME);
      Text.check("a module", module, LONGEST_NAME);
    }
  }

  public Report {
    Text.check("a subject", subject, LONGEST_SUBJECT);
    Text.check("a report", body, Message.LONGEST);
    secondsWaited.ifPresent(seconds -> checkWait(channel, seconds));
  }

  private static void checkWait(Channel channel, int seconds) {
    if (channel != Channel.PHONE)
      throw new IllegalArgumentException("only a caller on the phone has waited");
    if (seconds < 0 || seconds > LONGEST_WAIT_SECONDS)
      throw new IllegalArgumentException(
          "a caller waits 0 to " + LONGEST_WAIT_SECONDS + " seconds, not " + seconds);
  }
}
