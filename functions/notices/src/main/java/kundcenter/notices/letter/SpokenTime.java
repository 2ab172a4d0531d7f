package kundcenter.notices.letter;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import kundcenter.customer.Language;
import kundcenter.terms.Terms;

/// Times as one says them, in the desk's own zone: `fre 30 okt. kl. 14.00`. The year stands there
/// where it is another than that of the writing.
///
/// The names are here, and not the JDK's, so that they are the same on every platform.
final class SpokenTime {

  private static final List<String> DAYS_SV =
      List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
  private static final List<String> DAYS_EN =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS_SV = List.of(
      "jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
      "dec.");
  private static final List<String> MONTHS_EN =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private SpokenTime() {}

  static String of(Instant at, Instant written, Language language) {
    var time = at.atZone(Terms.PROMISE_ZONE);
    var sameYear = time.getYear() == written.atZone(Terms.PROMISE_ZONE).getYear();
    var year = sameYear ? "" : " " + time.getYear();
    return switch (language) {
      case SV -> date(time, DAYS_SV, MONTHS_SV) + year + " kl. " + clock(time, '.');
      case EN -> date(time, DAYS_EN, MONTHS_EN) + year + " at " + clock(time, ':');
    };
  }

  private static String date(ZonedDateTime time, List<String> days, List<String> months) {
    return days.get(time.getDayOfWeek().getValue() - 1)
        + " " + time.getDayOfMonth()
        + " " + months.get(time.getMonthValue() - 1);
  }

  private static String clock(ZonedDateTime time, char separator) {
    return twoDigits(time.getHour()) + separator + twoDigits(time.getMinute());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
