package kundcenter.hours;

/// The name of a red day, or of an eve that a calendar may make red. Texts for people are found
/// by the constant's name.
public enum RedDay {
  NEW_YEARS_DAY,
  EPIPHANY,
  GOOD_FRIDAY,
  EASTER_SUNDAY,
  EASTER_MONDAY,
  MAY_DAY,
  ASCENSION_DAY,
  PENTECOST,
  NATIONAL_DAY,
  MIDSUMMER_DAY,
  ALL_SAINTS_DAY,
  CHRISTMAS_DAY,
  BOXING_DAY,
  /// A Sunday that has no other name.
  SUNDAY,
  MIDSUMMER_EVE,
  CHRISTMAS_EVE,
  NEW_YEARS_EVE
}
