package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;
import kundcenter.store.Commit;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.terms.Priority;
import kundcenter.ticket.Change;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Status;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// Tickets to rows and back.
final class TicketRows {

  static final String SNAPSHOT = "A";
  private static final String TICKET = "T#";
  private static final String CHANGE = "E#";

  private TicketRows() {}

  static String partition(TicketNumber number) {
    return TICKET + number;
  }

  static TicketNumber ticketNumber(TicketRow row) {
    return new TicketNumber(Long.parseLong(requireNonNull(row.pk).substring(TICKET.length())));
  }

  static String queue(TicketList.Queue queue) {
    return queue.team() + "#" + queue.line();
  }

  static TicketRow change(Commit commit) {
    return change(commit.ticket().number(), commit.change());
  }

  static TicketRow change(TicketNumber number, Change change) {
    var row = new TicketRow();
    row.pk = partition(number);
    row.sk = CHANGE + "%06d".formatted(change.version());
    row.change = Records.of(Change.class).write(change).text();
    return row;
  }

  /// The changes among the rows of a ticket.
  static List<Change> changes(List<TicketRow> rows) {
    return rows.stream()
        .filter(row -> row.change != null)
        .map(TicketRows::change)
        .toList();
  }

  private static Change change(TicketRow row) {
    return Records.of(Change.class).read(Json.parse(requireNonNull(row.change), Limits.TRUSTED));
  }

  static TicketRow snapshot(Commit commit) {
    return snapshot(commit.snapshot());
  }

  /// Only an open ticket stands in a queue, and only what has a next check in that index: what
  /// stands in an index costs a write there.
  static TicketRow snapshot(Snapshot snapshot) {
    var summary = snapshot.summary();
    var row = new TicketRow();
    row.pk = partition(summary.number());
    row.sk = SNAPSHOT;
    row.version = (long) snapshot.version();
    row.number = summary.number().value();
    row.customer = summary.requester().customer().value();
    row.reporter = summary.requester().person().value();
    snapshot.queue().ifPresent(queue -> {
      row.queue = queue(queue);
      row.urgency = summary.place();
    });
    snapshot.nextCheck().ifPresent(at -> {
      row.nextCheckShard = (long) Snapshots.shard(summary.number());
      row.nextCheck = Instants.text(at);
    });
    row.subject = summary.subject();
    row.kind = summary.kind().name();
    row.status = summary.status().name();
    row.priority = (long) summary.priority().level();
    row.team = summary.team().name();
    row.line = summary.line().name();
    row.assignee = summary.assignee().map(PersonId::value).orElse(null);
    times(row, snapshot.times());
    row.due = summary.due().map(Instants::text).orElse(null);
    row.terms = summary.terms().orElse(null);
    return row;
  }

  private static void times(TicketRow row, TicketTimes times) {
    row.month = Period.monthOf(times.received()).toString();
    row.received = Instants.text(times.received());
    row.waited = times.secondsWaited().map(Integer::longValue).orElse(null);
    row.clock = ClockText.of(times.clock());
  }

  static TicketTimes times(TicketRow row) {
    return new TicketTimes(
        ticketNumber(row),
        Instant.parse(requireNonNull(row.received)),
        Team.valueOf(requireNonNull(row.team)),
        Optional.<@Nullable Long>ofNullable(row.waited).map(Math::toIntExact),
        ClockText.events(requireNonNull(row.clock)));
  }

  /// The queue's index leaves out team and line, which its key holds.
  static TicketSummary summary(TicketRow row) {
    var requester = new Requester(
        new PersonId(requireNonNull(row.reporter)), new CustomerId(requireNonNull(row.customer)));
    var place =
        requireNonNull(row.team == null ? row.queue : row.team + "#" + row.line).split("#", 2);
    return new TicketSummary(
        new TicketNumber(requireNonNull(row.number)),
        requester,
        requireNonNull(row.subject),
        Kind.valueOf(requireNonNull(row.kind)),
        Status.valueOf(requireNonNull(row.status)),
        Priority.ofLevel(Math.toIntExact(requireNonNull(row.priority))).orElseThrow(),
        Team.valueOf(place[0]),
        Line.valueOf(place[1]),
        Optional.ofNullable(row.assignee).map(PersonId::new),
        Instant.parse(requireNonNull(row.received)),
        instant(row.due),
        Optional.ofNullable(row.terms));
  }

  /// The queue that a snapshot stands in.
  static Optional<TicketList.Queue> queue(TicketRow row) {
    return Optional.<@Nullable String>ofNullable(row.queue).map(TicketRows::queue);
  }

  static Optional<Instant> nextCheck(TicketRow row) {
    return instant(row.nextCheck);
  }

  private static TicketList.Queue queue(String text) {
    var place = text.split("#", 2);
    return new TicketList.Queue(Team.valueOf(place[0]), Line.valueOf(place[1]));
  }

  private static Optional<Instant> instant(@Nullable String text) {
    return Optional.ofNullable(text).map(Instant::parse);
  }
}
