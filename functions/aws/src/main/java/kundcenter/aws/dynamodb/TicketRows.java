package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Commit;
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
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tickets to rows and back.
final class TicketRows {

  static final String SNAPSHOT = "A";
  private static final String TICKET = "T#";
  private static final String CHANGE = "E#";

  private TicketRows() {}

  static String partition(TicketNumber number) {
    return TICKET + number;
  }

  static String queue(Team team, Line line) {
    return team + "#" + line;
  }

  static boolean isChange(TicketRow row) {
    return row.change != null;
  }

  static TicketRow change(Commit commit) {
    var change = commit.change();
    var row = new TicketRow();
    row.pk = partition(commit.ticket().number());
    row.sk = CHANGE + "%06d".formatted(change.version());
    row.change = Records.of(Change.class).write(change).text();
    return row;
  }

  static Change change(TicketRow row) {
    return Records.of(Change.class).read(Json.parse(requireNonNull(row.change), Limits.TRUSTED));
  }

  /// Only an open ticket stands in a queue, and only what stands in an index costs a write there.
  static TicketRow snapshot(Commit commit) {
    var summary = commit.summary();
    var row = new TicketRow();
    row.pk = partition(summary.number());
    row.sk = SNAPSHOT;
    row.version = (long) commit.change().version();
    row.number = summary.number().value();
    row.customer = summary.requester().customer().value();
    row.reporter = summary.requester().person().value();
    if (summary.isOpen()) {
      row.queue = queue(summary.team(), summary.line());
      row.urgency = summary.place();
    }
    row.subject = summary.subject();
    row.kind = summary.kind().name();
    row.status = summary.status().name();
    row.priority = (long) summary.priority().level();
    row.team = summary.team().name();
    row.line = summary.line().name();
    row.assignee = summary.assignee().map(PersonId::value).orElse(null);
    row.received = Instants.text(summary.received());
    row.due = summary.due().map(Instants::text).orElse(null);
    row.terms = summary.terms().orElse(null);
    return row;
  }

  /// The condition of a snapshot: that it follows the one on which the change was decided.
  static Expression follows(Commit commit) {
    var before = commit.change().version() - 1;
    return before == 0
        ? Rows.NEW
        : Expression.builder()
            .expression("version = :before")
            .putExpressionValue(":before", AttributeValue.fromN(Integer.toString(before)))
            .build();
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

  private static Optional<Instant> instant(@Nullable String text) {
    return Optional.ofNullable(text).map(Instant::parse);
  }
}
