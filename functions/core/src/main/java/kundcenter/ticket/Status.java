package kundcenter.ticket;

/// Where a ticket stands, in one word for lists and pages.
public enum Status {
  /// It waits to be released: the reporter had no right to support.
  HELD,
  /// No specialist has begun yet in this round.
  NEW,
  IN_PROGRESS,
  WAITING_FOR_CUSTOMER,
  SOLVED,
  CLOSED;

  /// Whether somebody works on it, or will as soon as it is their turn.
  public boolean isBeingWorkedOn() {
    return switch (this) {
      case NEW, IN_PROGRESS, WAITING_FOR_CUSTOMER -> true;
      case HELD, SOLVED, CLOSED -> false;
    };
  }
}
