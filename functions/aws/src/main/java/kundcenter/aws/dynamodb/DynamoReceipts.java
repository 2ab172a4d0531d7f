package kundcenter.aws.dynamodb;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;
import kundcenter.store.Receipts;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What counts of tickets in reports, from their snapshots in the `Tickets` table.
public final class DynamoReceipts implements Receipts {

  private final MonthIndex index;

  public DynamoReceipts(DynamoDbClient dynamoDb, TableNames tables) {
    this.index = new MonthIndex(dynamoDb, tables);
  }

  @Override
  public boolean each(Period period, BooleanSupplier hasTime, Consumer<TicketTimes> visitor) {
    return index.each(period, hasTime, row -> visitor.accept(TicketRows.times(row)));
  }
}
