package kundcenter.tickets;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kundcenter.hours.ClockChanges;
import kundcenter.hours.Eves;
import kundcenter.hours.Fault;
import kundcenter.hours.Holidays;
import kundcenter.hours.HoursDraft;
import kundcenter.hours.HoursDraft.Checked;
import kundcenter.hours.HoursDraft.ShortDayDraft;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.ShortDay;
import kundcenter.terms.Priority;
import kundcenter.terms.TermsDraft;
import kundcenter.terms.Wording;
import kundcenter.web.Fields;
import kundcenter.web.Flaw;
import kundcenter.web.Shape;

/// How a version of the terms is read: first each value, then the calendar as a whole.
final class TermsFields {

  private static final String HOURS = "openingHours";
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_MINUTES = 100_000; // some 1,700 hours: the open time of a year
  private static final int MOST_OVERRIDES = 1_000;
  private static final int MOST_SPANS = 24;

  private static final Shape<List<List<String>>> SPANS =
      Shape.list(MOST_SPANS, Shape.list(2, Shape.line(1, 10)));

  /// A rule on calendars that only published ones must obey.
  private enum Rule {
    NEVER_OPEN
  }

  private TermsFields() {}

  /// @param now after which clocks are set in the calendar's zone
  static TermsDraft draft(Fields in, Instant now) {
    var targets = in.required("targetsMinutes", Shape.object(TermsFields::targets));
    var hours = in.required(HOURS, Shape.object(TermsFields::hours));
    in.check(() -> flaws(hours, now));
    return new TermsDraft(targets, sound(hours));
  }

  static Shape<Wording> wording() {
    var text = Shape.text(1, LONGEST_TEXT);
    return Shape.object(in -> new Wording(in.required("sv", text), in.required("en", text)));
  }

  private static Map<Priority, Duration> targets(Fields in) {
    var targets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) {
      var level = Integer.toString(priority.level());
      var minutes = in.required(level, Shape.integer(1, MOST_MINUTES));
      targets.put(priority, Duration.ofMinutes(minutes));
    }
    return targets;
  }

  private static HoursDraft hours(Fields in) {
    return new HoursDraft(
        in.required("zone", Shape.line(1, 60)),
        in.required("weekly", Shape.object(TermsFields::weekly)),
        in.required("holidays", word(Holidays.values())),
        in.required("eves", word(Eves.values())),
        in.optional("shortDay", Shape.object(TermsFields::shortDay)),
        in.optional("overrides", Shape.map(MOST_OVERRIDES, Shape.date(), SPANS))
            .map(TermsFields::byText)
            .orElse(Map.of()));
  }

  /// A day that is not named is closed.
  private static Map<String, List<List<String>>> weekly(Fields in) {
    var weekly = new LinkedHashMap<String, List<List<String>>>();
    for (var day : DayOfWeek.values()) {
      var word = HoursDraft.word(day);
      in.optional(word, SPANS).ifPresent(spans -> weekly.put(word, spans));
    }
    return weekly;
  }

  private static ShortDayDraft shortDay(Fields in) {
    return new ShortDayDraft(
        in.required("closesAt", Shape.line(1, 10)),
        in.required("lunch", word(ShortDay.Lunch.values())));
  }

  private static <E extends Enum<E>> Shape<String> word(E[] choices) {
    return Shape.<E>choice(HoursDraft::word, List.of(choices)).as(HoursDraft::word);
  }

  private static <T> Map<String, T> byText(Map<LocalDate, T> byDate) {
    var byText = new HashMap<String, T>();
    byDate.forEach((date, value) -> byText.put(date.toString(), value));
    return byText;
  }

  private static List<Flaw> flaws(HoursDraft draft, Instant now) {
    return switch (draft.check()) {
      case Checked.Faulty(var faults) -> faults.stream().map(TermsFields::flaw).toList();
      case Checked.Sound(var hours)
      when isNeverOpen(hours) ->
        List.of(new Flaw(List.of(HOURS, "weekly"), Rule.NEVER_OPEN, List.of()));
      case Checked.Sound(var hours) ->
        ClockChanges.faults(hours, now).stream().map(TermsFields::flaw).toList();
    };
  }

  private static boolean isNeverOpen(OpeningHours hours) {
    return hours.weekly().values().stream().allMatch(List::isEmpty);
  }

  /// The place `weekly.wed[1]` is the path openingHours, weekly, wed, 1.
  private static Flaw flaw(Fault fault) {
    var path = new ArrayList<Object>();
    path.add(HOURS);
    var place = fault.place().replace('[', '.').replace("]", "");
    path.addAll(List.of(place.split("\\.", -1)));
    return new Flaw(path, fault.reason(), List.of());
  }

  /// What is not sound has been told as a flaw, and the value is not used.
  private static OpeningHours sound(HoursDraft draft) {
    return switch (draft.check()) {
      case Checked.Sound(var hours) -> hours;
      case Checked.Faulty(var faults) -> throw new IllegalArgumentException(faults.toString());
    };
  }
}
