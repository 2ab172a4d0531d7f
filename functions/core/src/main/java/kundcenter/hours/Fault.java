package kundcenter.hours;

/// What is wrong in a calendar, and where: a path such as `weekly.wed[1]` or
/// `overrides.2026-05-15[0]`. Texts for people are found by the reason's name.
public record Fault(String place, Reason reason) {

  public enum Reason {
    UNKNOWN_ZONE,
    /// Not one of mon, tue, wed, thu, fri, sat, sun.
    UNKNOWN_WEEKDAY,
    /// Not a date as 2026-05-15.
    NOT_A_DATE,
    /// Not a beginning and an end.
    NOT_A_SPAN,
    /// Not HH:MM, 00:00 to 24:00.
    NOT_A_TIME,
    /// A span that ends when it begins or sooner.
    ENDS_TOO_SOON,
    /// A span that begins before the one in front of it has ended.
    OUT_OF_ORDER,
    /// Not a word that this setting knows.
    UNKNOWN_CHOICE,
    /// A boundary within an hour that the zone's clock skips or repeats when it is set.
    CLOCK_CHANGE
  }
}
