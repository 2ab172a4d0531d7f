package kundcenter.hours;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A calendar as it was written, not yet believed. Days are mon to sun, dates 2026-05-15, spans
/// [from, to] in times HH:MM; `holidays` is SE or none, `eves` short, closed or red, `lunch` kept
/// or dropped.
public record HoursDraft(
    String zone,
    Map<String, List<List<String>>> weekly,
    String holidays,
    String eves,
    Optional<ShortDayDraft> shortDay,
    Map<String, List<List<String>>> overrides) {

  public record ShortDayDraft(String closesAt, String lunch) {}

  /// What checking a draft gives.
  public sealed interface Checked {
    record Sound(OpeningHours hours) implements Checked {}

    /// At least one fault, and all of them.
    record Faulty(List<Fault> faults) implements Checked {}
  }

  public Checked check() {
    return new DraftCheck(this).result();
  }

  /// A calendar written out, which checks sound and equal.
  public static HoursDraft of(OpeningHours hours) {
    var weekly = new LinkedHashMap<String, List<List<String>>>();
    hours.weekly().forEach((day, spans) -> weekly.put(word(day), texts(spans)));
    var overrides = new LinkedHashMap<String, List<List<String>>>();
    hours.overrides().forEach((date, spans) -> overrides.put(date.toString(), texts(spans)));
    var shortDay = hours
        .shortDay()
        .map(day -> new ShortDayDraft(day.closesAt().toString(), word(day.lunch())));
    return new HoursDraft(
        hours.zone().getId(),
        weekly,
        word(hours.holidays()),
        word(hours.eves()),
        shortDay,
        overrides);
  }

  private static List<List<String>> texts(List<Span> spans) {
    return spans.stream()
        .map(span -> List.of(span.from().toString(), span.to().toString()))
        .toList();
  }

  /// How a day of the week is written.
  public static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /// How a choice among holidays, eves or lunches is written.
  public static String word(Enum<?> choice) {
    return choice == Holidays.SE ? "SE" : choice.name().toLowerCase(Locale.ROOT);
  }
}
