package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.List;
import kundcenter.store.TicketTexts;
import kundcenter.ticket.Change;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Changes put over those of the `Tickets` table, one at a time: each is whole by itself, so a
/// reader between two of them sees a ticket that is partly cleaned and nothing worse.
public final class DynamoTicketTexts implements TicketTexts {

  private static final Expression THERE =
      Expression.builder().expression("attribute_exists(pk)").build();

  private final DynamoDbTable<TicketRow> tickets;

  public DynamoTicketTexts(DynamoDbClient dynamoDb, TableNames tables) {
    this.tickets = DynamoDb.enhanced(dynamoDb).table(tables.tickets(), TicketRow.SCHEMA);
  }

  @Override
  public void replace(TicketNumber number, List<Change> changes) {
    for (var change : changes) {
      var row = TicketRows.change(number, change);
      translated(
          () -> tickets.putItemWithResponse(put -> put.item(row).conditionExpression(THERE)));
    }
  }
}
