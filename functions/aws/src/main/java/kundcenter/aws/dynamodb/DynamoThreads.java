package kundcenter.aws.dynamodb;

import java.util.Optional;
import kundcenter.mail.Threads;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Threads in the `Mail` table. A mail of a moment ago may be missed: then the answer names the
/// one before, which is in the same thread.
public final class DynamoThreads implements Threads {

  private final DynamoDbClient client;
  private final DynamoDbTable<HeardRow> mails;

  public DynamoThreads(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.mails = DynamoDb.enhanced(dynamoDb).table(tables.mail(), HeardRow.SCHEMA);
  }

  @Override
  public Optional<String> lastOf(TicketNumber ticket) {
    return Rows.find(client, mails, HeardRow.key(ticket), HeardRow.SORT, false)
        .map(HeardRow::messageId);
  }
}
