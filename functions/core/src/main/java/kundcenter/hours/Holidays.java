package kundcenter.hours;

/// Whose red days a calendar keeps.
public enum Holidays {
  /// Sweden's, by law.
  SE,
  /// Nobody's: nothing is red, and eves mean nothing.
  NONE
}
