package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Optional;
import kundcenter.store.KeptAnswer;
import kundcenter.store.KeptAnswers;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Kept answers in the `Access` table, gone at the instant when they expire.
public final class DynamoKeptAnswers implements KeptAnswers {

  private final DynamoDbTable<AnswerRow> table;

  public DynamoKeptAnswers(DynamoDbClient dynamoDb, TableNames tables) {
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), AnswerRow.SCHEMA);
  }

  @Override
  public Optional<KeptAnswer> find(String key, Instant now) {
    var place = Rows.key(key, AnswerRow.SORT);
    var row = translated(() -> table.getItem(get -> get.key(place).consistentRead(true)));
    return Optional.ofNullable(row)
        .map(AnswerRow::answer)
        .filter(answer -> now.isBefore(answer.expires()));
  }
}
