package kundcenter.ticket;

/// What a ticket is about.
public enum Kind {
  /// How functions and flows work.
  GUIDANCE,
  /// A fault caused by the technical environment.
  TECHNICAL,
  /// A fault in the program: may always be reported.
  PROGRAM_BUG,
  /// A quoted service: no work and no promise before the quote is accepted.
  ADD_ON,
  /// Only a login for FAQ and downloads is wanted.
  ACCESS_REQUEST
}
