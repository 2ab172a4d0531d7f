package kundcenter.local.vectors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kundcenter.hours.HoursDraft;
import kundcenter.hours.HoursDraft.Checked;
import kundcenter.hours.HoursDraft.ShortDayDraft;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.Timetable;

/// The calendars of a file by id. Each is read when a case first asks for it, so that a bad one
/// spoils only its own cases.
final class Calendars {

  private final Node byId;
  private final Map<String, OpeningHours> hours = new HashMap<>();
  private final Map<String, Timetable> timetables = new HashMap<>();

  Calendars(Node byId) {
    this.byId = byId;
  }

  OpeningHours hours(String id) {
    return hours.computeIfAbsent(id, _ -> checked(byId.get(id)));
  }

  Timetable timetable(String id) {
    return timetables.computeIfAbsent(id, _ -> Timetable.of(hours(id)));
  }

  private static OpeningHours checked(Node calendar) {
    return switch (draft(calendar).check()) {
      case Checked.Sound(var sound) -> sound;
      case Checked.Faulty(var faults) ->
        throw new BadCase(
            calendar.place(),
            faults.stream()
                .map(fault -> fault.place() + " " + fault.reason())
                .collect(Collectors.joining(", ")));
    };
  }

  private static HoursDraft draft(Node calendar) {
    return new HoursDraft(
        calendar.get("zone").text(),
        days(calendar.get("weekly")),
        calendar.get("holidays").text(),
        calendar.find("eves").map(Node::text).orElse("short"),
        calendar.find("shortDay").map(Calendars::shortDay),
        calendar.find("overrides").map(Calendars::days).orElse(Map.of()));
  }

  private static ShortDayDraft shortDay(Node node) {
    return new ShortDayDraft(node.get("closesAt").text(), node.get("lunch").text());
  }

  private static Map<String, List<List<String>>> days(Node days) {
    return days.members().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, day -> spans(day.getValue())));
  }

  private static List<List<String>> spans(Node spans) {
    return spans.items().stream()
        .map(span -> span.items().stream().map(Node::text).toList())
        .toList();
  }
}
