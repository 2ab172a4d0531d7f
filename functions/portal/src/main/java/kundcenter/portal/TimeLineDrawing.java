package kundcenter.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kundcenter.hours.DayPlan;
import kundcenter.hours.Span;
import kundcenter.hours.Stretch;
import kundcenter.hours.TimeOfDay;
import kundcenter.hours.Timetable;
import kundcenter.portal.TimeLine.Bar;
import kundcenter.portal.TimeLine.Fill;
import kundcenter.portal.TimeLine.Mark;
import kundcenter.portal.TimeLine.Row;
import kundcenter.sla.Cycle;
import kundcenter.sla.Ledger;
import kundcenter.sla.Reason;
import kundcenter.web.desk.DeskWords;

/// Draws a round of the promise from its ledger, and what is left of it from the timetable.
///
/// @param words in whose zone and language it is drawn
record TimeLineDrawing(Cycle cycle, Ledger ledger, Timetable hours, Words words) {

  private static final int MINUTES_OF_HOUR = 60;
  private static final int FIRST_ROWS = 4;
  private static final int LAST_ROWS = 9;

  /// A stretch and what it is to the promise.
  private record Piece(Stretch stretch, Fill fill, String label) {}

  private record Moment(Instant at, String label) {}

  TimeLine draw() {
    var pieces = pieces();
    var moments = moments();
    var first = date(cycle.opened());
    var last = Stream.concat(
            pieces.stream().map(piece -> piece.stretch.to().minusMillis(1)),
            moments.stream().map(Moment::at))
        .max(Comparator.naturalOrder())
        .map(this::date)
        .filter(date -> !date.isBefore(first))
        .orElse(first);
    var plans = first.datesUntil(last.plusDays(1)).map(hours::plan).toList();
    var fromHour = edge(plans, Span::from, true);
    var toHour = Math.max(fromHour + 1, edge(plans, Span::to, false));
    var rows = plans.stream()
        .map(plan -> row(plan.date(), pieces, moments, fromHour, toHour))
        .toList();
    return new TimeLine(fromHour, toHour, shortened(joined(plans, rows)));
  }

  /// The first hour in which any day opens, or the one at which the last closes.
  private static int edge(List<DayPlan> plans, Function<Span, TimeOfDay> end, boolean first) {
    var minutes = plans.stream()
        .flatMap(plan -> plan.spans().stream())
        .mapToInt(span -> end.apply(span).minute());
    return first
        ? minutes.min().orElse(8 * MINUTES_OF_HOUR) / MINUTES_OF_HOUR
        : (minutes.max().orElse(16 * MINUTES_OF_HOUR) + MINUTES_OF_HOUR - 1) / MINUTES_OF_HOUR;
  }

  private List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    var passed = cycle.deadlines().breachAfter();
    for (var entry : ledger.entries()) pieces.addAll(pieces(entry, passed));
    if (cycle.state() == Cycle.State.RUNNING)
      cycle
          .deadlines()
          .due()
          .filter(due -> due.isAfter(cycle.until()))
          .ifPresent(due -> hours
              .explained(cycle.until(), due)
              .forEach(part -> pieces.add(
                  piece(part.stretch(), new Reason.Hours(part.why(), part.redDay()), Fill.LEFT))));
    return pieces;
  }

  private List<Piece> pieces(Ledger.Entry entry, Optional<Instant> passed) {
    var all = entry.stretch();
    if (!entry.counted() || !cycle.breached() || passed.isEmpty())
      return List.of(piece(all, entry.reason(), Fill.COUNTED));
    var at = passed.get();
    if (!at.isAfter(all.from())) return List.of(piece(all, entry.reason(), Fill.OVER));
    if (!at.isBefore(all.to())) return List.of(piece(all, entry.reason(), Fill.COUNTED));
    return List.of(
        piece(new Stretch(all.from(), at), entry.reason(), Fill.COUNTED),
        piece(new Stretch(at, all.to()), entry.reason(), Fill.OVER));
  }

  private Piece piece(Stretch stretch, Reason reason, Fill open) {
    if (reason.counts()) return new Piece(stretch, open, "");
    var fill = reason instanceof Reason.Paused ? Fill.PAUSED : Fill.CLOSED;
    return new Piece(stretch, fill, label(reason));
  }

  private String label(Reason reason) {
    var name = DeskWords.redDay(reason).map(day -> words.text("red-day." + day)).orElse("");
    return words.text("line." + DeskWords.code(reason), name);
  }

  private List<Moment> moments() {
    var moments = new ArrayList<Moment>();
    switch (cycle.state()) {
      case STARTED ->
        moments.add(new Moment(cycle.until(), words.text("line.begun", words.time(cycle.until()))));
      case RUNNING, PAUSED ->
        moments.add(new Moment(cycle.until(), words.text("line.now", words.time(cycle.until()))));
      case CLOSED -> {}
    }
    if (cycle.state() == Cycle.State.RUNNING || cycle.breached())
      cycle
          .deadlines()
          .due()
          .ifPresent(due -> moments.add(new Moment(due, words.text("line.due", words.time(due)))));
    return moments;
  }

  private Row row(
      LocalDate date, List<Piece> pieces, List<Moment> moments, int fromHour, int toHour) {
    var axis = new Stretch(at(date, fromHour), at(date, toHour));
    var bars = new ArrayList<Bar>();
    hours.explained(axis.from(), axis.to()).forEach(part -> {
      var open = new Reason.Hours(part.why(), part.redDay()).counts();
      bars.add(bar(
          part.stretch(),
          axis,
          open ? Fill.OPEN : Fill.CLOSED,
          open ? "" : label(new Reason.Hours(part.why(), part.redDay()))));
    });
    for (var piece : pieces)
      if (piece.fill != Fill.CLOSED)
        within(piece.stretch, axis)
            .ifPresent(part -> bars.add(bar(part, axis, piece.fill, piece.label)));
    var marks = moments.stream()
        .filter(moment -> date(moment.at).equals(date))
        .map(moment -> new Mark(place(moment.at, axis), moment.label))
        .toList();
    return new Row(words.day(date), bars, marks);
  }

  private static Optional<Stretch> within(Stretch stretch, Stretch axis) {
    var from = stretch.from().isBefore(axis.from()) ? axis.from() : stretch.from();
    var to = stretch.to().isAfter(axis.to()) ? axis.to() : stretch.to();
    return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
  }

  private static Bar bar(Stretch stretch, Stretch axis, Fill fill, String label) {
    return new Bar(place(stretch.from(), axis), place(stretch.to(), axis), fill, label);
  }

  /// On the axis; what lies before or after it stands at its end.
  private static int place(Instant at, Stretch axis) {
    var place = Duration.between(axis.from(), at).toMillis()
        * TimeLine.AXIS
        / axis.length().toMillis();
    return Math.clamp(place, 0, TimeLine.AXIS);
  }

  /// Days on end on which nothing counts are one row.
  private List<Row> joined(List<DayPlan> plans, List<Row> rows) {
    var joined = new ArrayList<Row>();
    for (var i = 0; i < rows.size(); ) {
      var end = i;
      while (end < rows.size() && rows.get(end).isPlain() && isAlike(rows.get(end), rows.get(i)))
        end++;
      if (end - i < 2) {
        joined.add(rows.get(i++));
        continue;
      }
      joined.add(new Row(
          words.days(plans.get(i).date(), plans.get(end - 1).date()),
          oneBar(rows.subList(i, end)),
          List.of()));
      i = end;
    }
    return joined;
  }

  private static boolean isAlike(Row one, Row other) {
    return isPaused(one) == isPaused(other);
  }

  private static boolean isPaused(Row row) {
    return row.bars().stream().anyMatch(bar -> bar.fill() == Fill.PAUSED);
  }

  private static List<Bar> oneBar(List<Row> rows) {
    var fill = isPaused(rows.getFirst()) ? Fill.PAUSED : Fill.CLOSED;
    var why = rows.stream()
        .flatMap(row -> row.bars().stream())
        .filter(bar -> bar.fill() == fill)
        .map(Bar::label)
        .distinct()
        .toList();
    return List.of(new Bar(0, TimeLine.AXIS, fill, String.join(", ", why)));
  }

  /// A long wait keeps its first and last days; how many lie between is said.
  private List<Row> shortened(List<Row> rows) {
    if (rows.size() <= FIRST_ROWS + LAST_ROWS + 1) return rows;
    var left = new ArrayList<>(rows.subList(0, FIRST_ROWS));
    var between = rows.size() - FIRST_ROWS - LAST_ROWS;
    left.add(new Row(
        "…",
        List.of(new Bar(0, TimeLine.AXIS, Fill.OPEN, words.text("line.more-days", between))),
        List.of()));
    left.addAll(rows.subList(rows.size() - LAST_ROWS, rows.size()));
    return left;
  }

  private ZoneId zone() {
    return words.zone();
  }

  private LocalDate date(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  private Instant at(LocalDate date, int hour) {
    return hour == 24
        ? date.plusDays(1).atStartOfDay(zone()).toInstant()
        : date.atTime(hour, 0).atZone(zone()).toInstant();
  }
}
