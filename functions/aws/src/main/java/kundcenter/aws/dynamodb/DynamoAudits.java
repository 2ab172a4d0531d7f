package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Optional;
import kundcenter.store.Audit;
import kundcenter.store.Audits;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The audit's progress in one row of the `Tickets` table.
public final class DynamoAudits implements Audits {

  private final DynamoDbClient client;
  private final DynamoDbTable<AuditRow> table;

  public DynamoAudits(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.tickets(), AuditRow.SCHEMA);
  }

  @Override
  public Optional<Audit> last() {
    return Rows.find(client, table, AuditRow.KEY, AuditRow.KEY, true).map(AuditRow::read);
  }

  @Override
  public void keep(Audit audit) {
    var put = PutItemEnhancedRequest.builder(AuditRow.class)
        .item(AuditRow.of(audit))
        .conditionExpression(Expression.builder()
            .expression("attribute_not_exists(pk) OR version < :version")
            .putExpressionValue(":version", AttributeValue.fromN(Integer.toString(audit.version())))
            .build())
        .build();
    translated(() -> table.putItemWithResponse(put));
  }
}
