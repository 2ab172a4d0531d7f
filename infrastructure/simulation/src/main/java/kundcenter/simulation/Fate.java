package kundcenter.simulation;

import java.util.Optional;
import java.util.Random;
import kundcenter.ticket.NonDelivery.Reason;

/// What becomes of a mail that has left. The same mail fares the same each time that it is sent;
/// one of no ticket has a name by chance, and is told by its reader alone.
enum Fate {
  ARRIVES,
  /// Told to be delayed, and then to have arrived.
  ARRIVES_LATE,
  /// The mailbox takes nothing now.
  BOUNCES,
  /// There is no such mailbox, so SES need not be given another mail for it.
  BOUNCES_FOR_GOOD,
  /// It arrives, and is called unwanted.
  IS_COMPLAINED_OF;

  static Fate of(long seed, PostOffice.Sent mail) {
    var about = mail.isOfTicket() ? mail.own().hashCode() : 0;
    var random = new Random(seed * 31 + about * 7_919L + mail.to().hashCode());
    random.nextInt();
    return switch (random.nextInt(24)) {
      case 0, 1, 2 -> BOUNCES;
      case 3 -> BOUNCES_FOR_GOOD;
      case 4 -> IS_COMPLAINED_OF;
      case 5, 6, 7 -> ARRIVES_LATE;
      default -> ARRIVES;
    };
  }

  /// What a ticket must show of it in the end.
  Optional<Reason> trouble() {
    return switch (this) {
      case ARRIVES, ARRIVES_LATE -> Optional.empty();
      case BOUNCES, BOUNCES_FOR_GOOD -> Optional.of(Reason.BOUNCED);
      case IS_COMPLAINED_OF -> Optional.of(Reason.COMPLAINED);
    };
  }
}
