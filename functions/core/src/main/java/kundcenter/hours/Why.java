package kundcenter.hours;

/// Why the desk is open or closed at some time of a day.
public enum Why {
  OPEN,
  /// Before the first opening or after the last closing of a day that has hours.
  NIGHT,
  /// A break in the middle of the day, between two spans.
  LUNCH,
  /// Any other break between two spans.
  BREAK,
  /// A Saturday without hours, or a Sunday that is red for being one.
  WEEKEND,
  /// Another weekday without hours.
  CLOSED_DAY,
  RED_DAY,
  EVE,
  /// What the week would give, cut off because the next day is red.
  SHORT_DAY,
  /// Closed by a date's own hours.
  OVERRIDE
}
