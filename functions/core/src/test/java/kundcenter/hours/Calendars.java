package kundcenter.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/// Calendars to test with.
public final class Calendars {

  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /// Zones whose clock changes in the day, at midnight, by half an hour, over the date line, or
  /// never.
  private static final List<ZoneId> ZONES = List.of(
      STOCKHOLM,
      ZoneId.of("America/Sao_Paulo"),
      ZoneId.of("America/St_Johns"),
      ZoneId.of("Australia/Lord_Howe"),
      ZoneId.of("Africa/Casablanca"),
      ZoneId.of("Pacific/Apia"),
      ZoneId.of("Asia/Kathmandu"));

  private static final List<Span> OFFICE =
      List.of(Span.of("08:00", "12:00"), Span.of("13:00", "16:00"));

  private static final ShortDay SHORT = new ShortDay(TimeOfDay.of("13:00"), ShortDay.Lunch.KEPT);

  private Calendars() {}

  /// Monday to Friday 08-12 and 13-16 with Sweden's red days; short days end at 13, lunch kept.
  public static OpeningHours office() {
    return office(Eves.SHORT, Optional.of(SHORT));
  }

  public static OpeningHours office(Eves eves, Optional<ShortDay> shortDay) {
    var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) weekly.put(day, OFFICE);
    }
    return new OpeningHours(STOCKHOLM, weekly, Holidays.SE, eves, shortDay, Map.of());
  }

  /// The same spans every day, and nothing red.
  public static OpeningHours daily(ZoneId zone, Span... spans) {
    var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) weekly.put(day, List.of(spans));
    return new OpeningHours(zone, weekly, Holidays.NONE, Eves.SHORT, Optional.empty(), Map.of());
  }

  public static OpeningHours with(OpeningHours hours, Map<LocalDate, List<Span>> overrides) {
    return new OpeningHours(
        hours.zone(), hours.weekly(), hours.holidays(), hours.eves(), hours.shortDay(), overrides);
  }

  public static OpeningHours inZone(ZoneId zone, OpeningHours hours) {
    return new OpeningHours(
        zone, hours.weekly(), hours.holidays(), hours.eves(), hours.shortDay(), hours.overrides());
  }

  /// Any calendar whose boundaries are whole steps of minutes; the larger, the more spans a
  /// day.
  public static OpeningHours random(Random random, int size, int step) {
    var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) weekly.put(day, randomSpans(random, size, step));
    var overrides = new HashMap<LocalDate, List<Span>>();
    for (int i = 0; i < size; i++) {
      var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730));
      overrides.put(date, randomSpans(random, size, step));
    }
    return new OpeningHours(
        ZONES.get(random.nextInt(ZONES.size())),
        weekly,
        oneOf(random, Holidays.values()),
        oneOf(random, Eves.values()),
        random.nextBoolean() ? Optional.empty() : Optional.of(randomShortDay(random, step)),
        overrides);
  }

  private static List<Span> randomSpans(Random random, int size, int step) {
    var cuts = new TreeSet<Integer>();
    for (int i = random.nextInt(2 + size / 5); i > 0; i--) {
      cuts.add(random.nextInt(1 + 1440 / step) * step);
      cuts.add(random.nextInt(1 + 1440 / step) * step);
    }
    var times = cuts.stream().map(TimeOfDay::new).toList();
    var spans = new Span[times.size() / 2];
    Arrays.setAll(spans, i -> new Span(times.get(2 * i), times.get(2 * i + 1)));
    return List.of(spans);
  }

  private static ShortDay randomShortDay(Random random, int step) {
    var closesAt = new TimeOfDay(random.nextInt(1 + 1440 / step) * step);
    return new ShortDay(closesAt, oneOf(random, ShortDay.Lunch.values()));
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
