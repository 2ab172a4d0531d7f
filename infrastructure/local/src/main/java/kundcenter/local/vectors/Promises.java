package kundcenter.local.vectors;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;

/// The clock that a case asks for: by its own terms, or by the file's targets and one calendar.
final class Promises {

  private final Calendars calendars;
  private final Node targets;
  private final Map<String, SlaClock> byCalendar = new HashMap<>();

  Promises(Calendars calendars, Node targets) {
    this.calendars = calendars;
    this.targets = targets;
  }

  Duration target(Priority priority) {
    return targets.get(Integer.toString(priority.level())).milliseconds();
  }

  SlaClock clock(String calendar, Node in) {
    return in.find("terms")
        .map(terms -> new SlaClock(history(terms)))
        .orElseGet(() -> byCalendar.computeIfAbsent(calendar, this::fileTerms));
  }

  private SlaClock fileTerms(String calendar) {
    var budgets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) budgets.put(priority, target(priority));
    var terms = new Terms("file", Instant.EPOCH, budgets, calendars.hours(calendar));
    return new SlaClock(TermsHistory.of(terms));
  }

  private TermsHistory history(Node terms) {
    var nodes = terms.items();
    if (nodes.isEmpty()) throw new BadCase(terms.place(), "wants at least one version");
    var versions =
        IntStream.range(0, nodes.size()).mapToObj(i -> version(i, nodes.get(i))).toList();
    return new TermsHistory(versions.getFirst(), versions.subList(1, versions.size()));
  }

  private Terms version(int index, Node node) {
    var budgets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) {
      var minutes =
          node.get("targetsMinutes").get(Integer.toString(priority.level())).number();
      budgets.put(priority, Duration.ofMinutes(minutes));
    }
    return new Terms(
        "version-" + index,
        node.get("published").instant(),
        budgets,
        calendars.hours(node.get("calendar").text()));
  }
}
