package kundcenter.ticket;

/// Why the desk waits for the customer; the only reasons that pause a running promise.
public enum Ground {
  ORDER,
  ACCESS,
  PAYMENT,
  /// A question was asked and not yet answered.
  ANSWER
}
