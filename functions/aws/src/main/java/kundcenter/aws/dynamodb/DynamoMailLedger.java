package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.mail.MailOutcome;
import kundcenter.store.MailLedger;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The ledger of mails in the `Mail` table.
public final class DynamoMailLedger implements MailLedger {

  private final DynamoDbClient dynamoDb;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<ReceivedRow> rows;

  public DynamoMailLedger(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.client = DynamoDb.enhanced(dynamoDb);
    this.rows = client.table(tables.mail(), ReceivedRow.SCHEMA);
  }

  @Override
  public Optional<MailOutcome> outcome(String delivery) {
    return row(ReceivedRow.delivery(delivery), ReceivedRow.OUTCOME).map(ReceivedRow::outcome);
  }

  @Override
  public Optional<String> first(String fingerprint) {
    return row(ReceivedRow.print(fingerprint), ReceivedRow.FIRST).map(ReceivedRow::value);
  }

  @Override
  public Set<String> open(List<String> deliveries) {
    if (deliveries.isEmpty()) return Set.of();
    var batch = ReadBatch.builder(ReceivedRow.class).mappedTableResource(rows);
    for (var delivery : deliveries)
      batch.addGetItem(Rows.key(ReceivedRow.delivery(delivery), ReceivedRow.OUTCOME));
    var request =
        BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build();
    var known = translated(() -> client.batchGetItem(request).resultsForTable(rows).stream()
        .map(row -> row.pk)
        .collect(Collectors.toSet()));
    return deliveries.stream()
        .filter(delivery -> !known.contains(ReceivedRow.delivery(delivery)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<ReceivedRow> row(String pk, String sk) {
    return Rows.find(dynamoDb, rows, pk, sk, true);
  }
}
