package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Tickets` table: `T#number` · `A`, the snapshot that lists are made of, or
/// `T#number` · `E#000017`, the ticket's seventeenth change, as JSON.
final class TicketRow extends Row {

  static final String BY_CUSTOMER = "byCustomer";
  static final String BY_REPORTER = "byReporter";
  static final String QUEUE = "queue";
  static final String BY_MONTH = "byMonth";
  static final String NEXT_CHECK = "nextCheck";

  private static final Class<TicketRow> ROW = TicketRow.class;

  static final TableSchema<TicketRow> SCHEMA = Rows.schema(
      ROW,
      TicketRow::new,
      text(ROW, "change", row -> row.change, (row, it) -> row.change = it),
      // the snapshot
      number(ROW, "version", row -> row.version, (row, it) -> row.version = it),
      number(
          ROW,
          "number",
          row -> row.number,
          (row, it) -> row.number = it,
          secondarySortKey(BY_CUSTOMER),
          secondarySortKey(BY_REPORTER)),
      text(
          ROW,
          "customer",
          row -> row.customer,
          (row, it) -> row.customer = it,
          secondaryPartitionKey(BY_CUSTOMER)),
      text(
          ROW,
          "reporter",
          row -> row.reporter,
          (row, it) -> row.reporter = it,
          secondaryPartitionKey(BY_REPORTER)),
      text(
          ROW,
          "queue",
          row -> row.queue,
          (row, it) -> row.queue = it,
          secondaryPartitionKey(QUEUE)),
      text(
          ROW,
          "urgency",
          row -> row.urgency,
          (row, it) -> row.urgency = it,
          secondarySortKey(QUEUE)),
      text(ROW, "subject", row -> row.subject, (row, it) -> row.subject = it),
      text(ROW, "kind", row -> row.kind, (row, it) -> row.kind = it),
      text(ROW, "status", row -> row.status, (row, it) -> row.status = it),
      number(ROW, "priority", row -> row.priority, (row, it) -> row.priority = it),
      text(ROW, "team", row -> row.team, (row, it) -> row.team = it),
      text(ROW, "line", row -> row.line, (row, it) -> row.line = it),
      text(ROW, "assignee", row -> row.assignee, (row, it) -> row.assignee = it),
      text(
          ROW,
          "month",
          row -> row.month,
          (row, it) -> row.month = it,
          secondaryPartitionKey(BY_MONTH)),
      text(
          ROW,
          "received",
          row -> row.received,
          (row, it) -> row.received = it,
          secondarySortKey(BY_MONTH)),
      number(ROW, "waited", row -> row.waited, (row, it) -> row.waited = it),
      text(ROW, "clock", row -> row.clock, (row, it) -> row.clock = it),
      text(ROW, "due", row -> row.due, (row, it) -> row.due = it),
      text(ROW, "terms", row -> row.terms, (row, it) -> row.terms = it),
      number(
          ROW,
          "nextCheckShard",
          row -> row.nextCheckShard,
          (row, it) -> row.nextCheckShard = it,
          secondaryPartitionKey(NEXT_CHECK)),
      text(
          ROW,
          "nextCheck",
          row -> row.nextCheck,
          (row, it) -> row.nextCheck = it,
          secondarySortKey(NEXT_CHECK)));

  @Nullable String change;

  @Nullable Long version;

  @Nullable Long number;

  @Nullable String customer;

  @Nullable String reporter;

  @Nullable String queue;

  @Nullable String urgency;

  @Nullable String subject;

  @Nullable String kind;

  @Nullable String status;

  @Nullable Long priority;

  @Nullable String team;

  @Nullable String line;

  @Nullable String assignee;

  @Nullable String month;

  @Nullable String received;

  @Nullable Long waited;

  @Nullable String clock;

  @Nullable String due;

  @Nullable String terms;

  @Nullable Long nextCheckShard;

  @Nullable String nextCheck;
}
