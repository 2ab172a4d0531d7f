package kundcenter.aws.dynamodb;

import static software.amazon.awssdk.enhanced.dynamodb.AttributeValueType.N;
import static software.amazon.awssdk.enhanced.dynamodb.AttributeValueType.S;

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

  static final TableSchema<TicketRow> SCHEMA = new RowSchema<>(
      TicketRow.class,
      TicketRow::new,
      new TableIndex(BY_CUSTOMER, "customer", S, "number", N),
      new TableIndex(BY_REPORTER, "reporter", S, "number", N),
      new TableIndex(QUEUE, "queue", S, "urgency", S),
      new TableIndex(BY_MONTH, "month", S, "received", S),
      new TableIndex(NEXT_CHECK, "nextCheckShard", N, "nextCheck", S));

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

  @Override
  void attributes(Attributes all) {
    change = all.text("change", change);
    version = all.number("version", version);
    number = all.number("number", number);
    customer = all.text("customer", customer);
    reporter = all.text("reporter", reporter);
    queue = all.text("queue", queue);
    urgency = all.text("urgency", urgency);
    subject = all.text("subject", subject);
    kind = all.text("kind", kind);
    status = all.text("status", status);
    priority = all.number("priority", priority);
    team = all.text("team", team);
    line = all.text("line", line);
    assignee = all.text("assignee", assignee);
    month = all.text("month", month);
    received = all.text("received", received);
    waited = all.number("waited", waited);
    clock = all.text("clock", clock);
    due = all.text("due", due);
    terms = all.text("terms", terms);
    nextCheckShard = all.number("nextCheckShard", nextCheckShard);
    nextCheck = all.text("nextCheck", nextCheck);
  }
}
