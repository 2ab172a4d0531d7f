package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.customer.PersonId;
import kundcenter.report.Period;
import kundcenter.store.Archive;
import kundcenter.ticket.Status;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tickets by the month of their receipt, from their snapshots in the `Tickets` table.
public final class DynamoArchive implements Archive {

  private final MonthIndex index;

  public DynamoArchive(DynamoDbClient dynamoDb, TableNames tables) {
    this.index = new MonthIndex(dynamoDb, tables);
  }

  @Override
  public boolean each(YearMonth month, BooleanSupplier hasTime, Consumer<Case> visitor) {
    var whole = new Period(month.atDay(1), month.atEndOfMonth());
    return index.each(whole, hasTime, row -> visitor.accept(found(row)));
  }

  private static Case found(TicketRow row) {
    return new Case(
        TicketRows.ticketNumber(row),
        Math.toIntExact(requireNonNull(row.version)),
        new PersonId(requireNonNull(row.reporter)),
        Status.valueOf(requireNonNull(row.status)) == Status.CLOSED);
  }
}
