package kundcenter.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Sweden's red days by the law on public holidays (SFS 1989:253) as it reads since 2005,
/// applied to every year. A day of two names has that of the fixed date; any name goes before
/// plain Sunday.
public final class RedDays {

  private RedDays() {}

  public static Optional<RedDay> on(LocalDate date) {
    return fixed(date)
        .or(() -> byEaster(date))
        .or(() -> onSaturday(date))
        .or(() -> date.getDayOfWeek() == SUNDAY ? Optional.of(RedDay.SUNDAY) : Optional.empty());
  }

  /// The three eves that people take for red days and the law does not.
  public static Optional<RedDay> eve(LocalDate date) {
    int day = monthAndDay(date);
    if (day == 12_24) return Optional.of(RedDay.CHRISTMAS_EVE);
    if (day == 12_31) return Optional.of(RedDay.NEW_YEARS_EVE);
    boolean midsummer = day >= 6_19 && day <= 6_25 && date.getDayOfWeek() == FRIDAY;
    return midsummer ? Optional.of(RedDay.MIDSUMMER_EVE) : Optional.empty();
  }

  private static Optional<RedDay> fixed(LocalDate date) {
    return switch (monthAndDay(date)) {
      case 1_01 -> Optional.of(RedDay.NEW_YEARS_DAY);
      case 1_06 -> Optional.of(RedDay.EPIPHANY);
      case 5_01 -> Optional.of(RedDay.MAY_DAY);
      case 6_06 -> Optional.of(RedDay.NATIONAL_DAY);
      case 12_25 -> Optional.of(RedDay.CHRISTMAS_DAY);
      case 12_26 -> Optional.of(RedDay.BOXING_DAY);
      default -> Optional.empty();
    };
  }

  private static Optional<RedDay> byEaster(LocalDate date) {
    return switch ((int) easterSunday(date.getYear()).until(date, ChronoUnit.DAYS)) {
      case -2 -> Optional.of(RedDay.GOOD_FRIDAY);
      case 0 -> Optional.of(RedDay.EASTER_SUNDAY);
      case 1 -> Optional.of(RedDay.EASTER_MONDAY);
      case 39 -> Optional.of(RedDay.ASCENSION_DAY);
      case 49 -> Optional.of(RedDay.PENTECOST);
      default -> Optional.empty();
    };
  }

  private static Optional<RedDay> onSaturday(LocalDate date) {
    if (date.getDayOfWeek() != SATURDAY) return Optional.empty();
    int day = monthAndDay(date);
    if (day >= 6_20 && day <= 6_26) return Optional.of(RedDay.MIDSUMMER_DAY);
    return day >= 10_31 && day <= 11_06 ? Optional.of(RedDay.ALL_SAINTS_DAY) : Optional.empty();
  }

  /// A date within its year as one number that sorts: 24 December is 1224.
  private static int monthAndDay(LocalDate date) {
    return date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  /// Computus for the Gregorian calendar, as in Meeus, Astronomical Algorithms, chapter 8.
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
    int days = epact + toSunday - 7 * lateMoon + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
