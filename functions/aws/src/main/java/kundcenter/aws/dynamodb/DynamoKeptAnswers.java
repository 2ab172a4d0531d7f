package kundcenter.aws.dynamodb;

import java.time.Instant;
import java.util.Optional;
import kundcenter.store.KeptAnswer;
import kundcenter.store.KeptAnswers;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Kept answers in the `Access` table, gone at the instant when they expire.
public final class DynamoKeptAnswers implements KeptAnswers {

  private final DynamoDbClient client;
  private final DynamoDbTable<AnswerRow> table;

  public DynamoKeptAnswers(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), AnswerRow.SCHEMA);
  }

  @Override
  public Optional<KeptAnswer> find(String key, Instant now) {
    return Rows.find(client, table, key, AnswerRow.SORT, true)
        .map(AnswerRow::answer)
        .filter(answer -> now.isBefore(answer.expires()));
  }
}
