package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Optional;
import kundcenter.mail.Threads;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Threads in the `Mail` table. A mail of a moment ago may be missed: then the answer names the
/// one before, which is in the same thread.
public final class DynamoThreads implements Threads {

  private final DynamoDbTable<HeardRow> mails;

  public DynamoThreads(DynamoDbClient dynamoDb, TableNames tables) {
    this.mails = DynamoDb.enhanced(dynamoDb).table(tables.mail(), HeardRow.SCHEMA);
  }

  @Override
  public Optional<String> lastOf(TicketNumber ticket) {
    var place = Rows.key(HeardRow.key(ticket), HeardRow.SORT);
    return Optional.ofNullable(translated(() -> mails.getItem(place))).map(HeardRow::messageId);
  }
}
