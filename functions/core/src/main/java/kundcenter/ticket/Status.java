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
  CLOSED
}
