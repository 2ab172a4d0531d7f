package kundcenter.ticket;

/// How a ticket came in. All channels share one number series and one set of rules.
public enum Channel {
  PORTAL,
  API,
  EMAIL,
  /// Registered by a specialist for the caller.
  PHONE
}
