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
  public record Matter(String product, Optional<String> module) {}
}
