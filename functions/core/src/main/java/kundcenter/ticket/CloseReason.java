package kundcenter.ticket;

/// Why a ticket was closed.
public enum CloseReason {
  /// Solved, and no word for fourteen days.
  SETTLED,
  /// The customer takes it back or confirms the solution.
  BY_CUSTOMER,
  NO_ANSWER,
  DUPLICATE,
  /// Its thread goes on in another ticket.
  MERGED,
  OTHER
}
