package kundcenter.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kundcenter.terms.Priority;
import kundcenter.ticket.Team;

/// How the promise was kept by each team for each priority under each version of the terms, and in
/// all.
public record PromiseReport(List<Row> rows, Keeping total) {

  /// What the rounds of one row have in common.
  public record Group(Priority priority, Team team, String terms) {

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::priority)
        .thenComparing(Group::team)
        .thenComparing(Group::terms);

    private static Group of(Round round) {
      return new Group(round.priority(), round.team(), round.terms());
    }
  }

  public record Row(Group group, Keeping keeping) {}

  public PromiseReport {
    rows = List.copyOf(rows);
  }

  /// A row for each group that has rounds, by priority, team and terms.
  public static PromiseReport of(Collection<Round> rounds) {
    var groups = rounds.stream()
        .collect(Collectors.groupingBy(
            Group::of, () -> new TreeMap<>(Group.ORDER), Collectors.toList()));
    var rows = groups.entrySet().stream()
        .map(group -> new Row(group.getKey(), Keeping.of(group.getValue())))
        .toList();
    return new PromiseReport(rows, Keeping.of(rounds));
  }
}
