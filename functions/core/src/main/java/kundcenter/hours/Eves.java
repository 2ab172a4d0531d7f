package kundcenter.hours;

/// What a calendar makes of the eves of midsummer, Christmas and New Year.
public enum Eves {
  /// Ordinary days, thus short: the day after is red.
  SHORT,
  /// Closed, but not red: the day before them is whole.
  CLOSED,
  /// Red: closed, and the day before them is short.
  RED
}
