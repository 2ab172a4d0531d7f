package kundcenter.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import kundcenter.customer.Language;
import kundcenter.hours.DayPlan;
import kundcenter.hours.Span;
import kundcenter.hours.TimeOfDay;
import kundcenter.report.Share;
import kundcenter.web.Messages;
import kundcenter.web.desk.DeskWords;

/// The texts of a page in one language, and times as people write them: "fre 30 okt. kl. 14.00",
/// "Fri 30 Oct at 14:00". The names of days and months are texts as others, so that they need no
/// locale of the JDK.
///
/// @param zone in which the desk tells the time
/// @param today there, so that only other years are named
public record Words(Language language, Messages messages, ZoneId zone, LocalDate today) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public String text(String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }

  /// Its tag, for `lang`.
  public String tag() {
    return language.tag();
  }

  public String otherTag() {
    return language.other().tag();
  }

  /// The same with its first letter as a sentence begins.
  public String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  public boolean isSwedish() {
    return language == Language.SV;
  }

  /// A text for one or for several: the key ends in `.one` or `.many`, and {0} is the number.
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".many"), number(number));
  }

  /// Digits in groups of three, apart by a space that does not break.
  public String number(long number) {
    var digits = Long.toString(number);
    var grouped = new StringBuilder(digits);
    for (var at = digits.length() - 3; at > 0; at -= 3) grouped.insert(at, '\u00a0');
    return grouped.toString();
  }

  /// "fre 30 okt.", with the year if it is another one.
  public String day(LocalDate date) {
    var day = text("date.weekday-short." + date.getDayOfWeek().getValue());
    var month = text("date.month-short." + date.getMonthValue());
    var year = date.getYear() == today.getYear() ? "" : " " + date.getYear();
    return day + " " + date.getDayOfMonth() + " " + month + year;
  }

  public String day(Instant at) {
    return day(local(at).toLocalDate());
  }

  /// Days on end: "lör–sön", or "31 okt.–9 nov." where the names alone would not tell.
  public String days(LocalDate from, LocalDate to) {
    if (from.plusDays(6).isAfter(to))
      return text("date.weekday-short." + from.getDayOfWeek().getValue()) + "–"
          + text("date.weekday-short." + to.getDayOfWeek().getValue());
    return from.getDayOfMonth() + " " + text("date.month-short." + from.getMonthValue()) + "–"
        + to.getDayOfMonth() + " " + text("date.month-short." + to.getMonthValue());
  }

  /// "fre 30 okt. 08.50–12.00", or with both days where they are two.
  public String stretch(Instant from, Instant to) {
    var oneDay = local(from).toLocalDate().equals(local(to.minusMillis(1)).toLocalDate());
    return oneDay
        ? day(from) + " " + time(from) + "–"
            + (isMidnight(to) ? "24" + time(to).substring(2) : time(to))
        : day(from) + " " + time(from) + " – " + day(to) + " " + time(to);
  }

  private boolean isMidnight(Instant at) {
    return local(at).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /// An hour beneath a drawn axis.
  public String hour(int hour) {
    return hour < 10 ? "0" + hour : Integer.toString(hour);
  }

  /// "fredag 30 oktober".
  public String longDay(LocalDate date) {
    var day = text("date.weekday." + date.getDayOfWeek().getValue());
    return text("date.long", day, date.getDayOfMonth(), text("date.month." + date.getMonthValue()));
  }

  /// "1 januari 2026".
  public String date(LocalDate date) {
    return date.getDayOfMonth() + " " + text("date.month." + date.getMonthValue()) + " "
        + date.getYear();
  }

  /// "november 2026".
  public String month(YearMonth month) {
    return text("date.month." + month.getMonthValue()) + " " + month.getYear();
  }

  public String date(Instant at) {
    return date(local(at).toLocalDate());
  }

  /// "14.00" or "14:00".
  public String time(Instant at) {
    var wall = local(at);
    return time(new TimeOfDay(wall.getHour() * 60 + wall.getMinute()));
  }

  public String time(TimeOfDay time) {
    return isSwedish() ? time.toString().replace(':', '.') : time.toString();
  }

  /// "fre 30 okt. kl. 14.00".
  public String moment(Instant at) {
    return text("date.moment", day(at), time(at));
  }

  /// The same, but today's and tomorrow's are told as that.
  public String soon(Instant at) {
    var date = local(at).toLocalDate();
    if (date.equals(today)) return text("date.today-at", time(at));
    if (date.equals(today.plusDays(1))) return text("date.tomorrow-at", time(at));
    return moment(at);
  }

  /// For `datetime`, with its offset from UTC.
  public String machine(Instant at) {
    return local(at).toOffsetDateTime().toString();
  }

  /// Open time: "1 tim 20 min". Parts of a minute are dropped, but what is left is never nothing.
  public String duration(Duration length) {
    var minutes = length.toMinutes();
    if (minutes == 0 && length.isPositive()) return text("duration.less-than-a-minute");
    var hours = minutes / 60;
    if (hours == 0) return text("duration.minutes", minutes);
    return minutes % 60 == 0
        ? text("duration.hours", hours)
        : text("duration.hours-minutes", hours, minutes % 60);
  }

  /// How much open time is left, or by how much it is late.
  public String left(Duration left) {
    return left.isNegative()
        ? text("desk.late", duration(left.negated()))
        : text("desk.left", duration(left));
  }

  /// A budget of open time, in whole hours where it is: "4 öppettimmar".
  public String openHours(Duration budget) {
    return budget.toMinutes() % 60 == 0
        ? count("duration.open-hours", budget.toHours())
        : text("duration.open", duration(budget));
  }

  /// "08–12", or "08.30–12.00" where it isn't whole hours.
  public String span(Span span) {
    var whole = span.from().minute() % 60 == 0 && span.to().minute() % 60 == 0;
    return whole
        ? time(span.from()).substring(0, 2) + "–" + time(span.to()).substring(0, 2)
        : time(span.from()) + "–" + time(span.to());
  }

  /// "08–12 och 13–16", or that the day is closed.
  public String hours(DayPlan plan) {
    return spans(plan.spans());
  }

  public String spans(List<Span> spans) {
    if (spans.isEmpty()) return text("hours.closed");
    return String.join(" " + text("and") + " ", spans.stream().map(this::span).toList());
  }

  /// "99,3 %", rounded down: all is said only of all.
  public String percent(Share share) {
    var tenths = share.value().movePointRight(2).setScale(1, RoundingMode.DOWN);
    var percent = (tenths.compareTo(HUNDRED) == 0 ? HUNDRED : tenths).toPlainString();
    return (isSwedish() ? percent.replace('.', ',') : percent) + "\u00a0%";
  }

  /// So many bytes: "12,4 MB", in thousands as shops count them.
  public String size(long bytes) {
    if (bytes < 1000) return bytes + "\u00a0byte";
    var unit = bytes < 1_000_000 ? 1000L : 1_000_000L;
    var value = BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(unit), 1, RoundingMode.UP)
        .toPlainString();
    return (isSwedish() ? value.replace('.', ',') : value)
        + (unit == 1000 ? "\u00a0kB" : "\u00a0MB");
  }

  /// A wait on the phone: "1 min 35 s".
  public String wait(BigDecimal seconds) {
    var whole = seconds.setScale(0, RoundingMode.UP).longValueExact();
    return whole < 60
        ? text("duration.seconds", whole)
        : text("duration.minutes-seconds", whole / 60, whole % 60);
  }

  /// What sort of day it is, as "stänger tidigare: dagen efter är alla helgons dag".
  public String kind(DayPlan plan) {
    return new DeskWords(messages, language).day(plan);
  }

  /// Why a day has the hours that it has: the red day's name where it is closed for one.
  public String why(DayPlan plan) {
    return capital(
        plan.spans().isEmpty() && plan.redDay().isPresent()
            ? text("red-day." + plan.redDay().get())
            : kind(plan));
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(zone);
  }
}
