package kundcenter.hours;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A calendar as it was written, not yet believed. Days are mon to sun, dates 2026-05-15, times
/// HH:MM; `holidays` is SE or none, `eves` short, closed or red, `lunch` kept or dropped.
public record HoursDraft(
    String zone,
    Map<String, List<SpanDraft>> weekly,
    String holidays,
    String eves,
    Optional<ShortDayDraft> shortDay,
    Map<String, List<SpanDraft>> overrides) {

  public record SpanDraft(String from, String to) {

    static List<SpanDraft> of(List<Span> spans) {
      return spans.stream()
          .map(span -> new SpanDraft(span.from().toString(), span.to().toString()))
          .toList();
    }
  }

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
    var weekly = new LinkedHashMap<String, List<SpanDraft>>();
    hours.weekly().forEach((day, spans) -> weekly.put(word(day), SpanDraft.of(spans)));
    var overrides = new LinkedHashMap<String, List<SpanDraft>>();
    hours.overrides().forEach((date, spans) -> overrides.put(date.toString(), SpanDraft.of(spans)));
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

  static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  static String word(Enum<?> choice) {
    return choice == Holidays.SE ? "SE" : choice.name().toLowerCase(Locale.ROOT);
  }
}
