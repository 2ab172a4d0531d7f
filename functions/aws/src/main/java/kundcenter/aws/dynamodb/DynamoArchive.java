package kundcenter.aws.dynamodb;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import kundcenter.customer.PersonId;
import kundcenter.report.Period;
import kundcenter.store.Archive;
import kundcenter.ticket.Status;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tickets by the month of their receipt, from their snapshots in the `Tickets` table.
public final class DynamoArchive implements Archive {

  /// How many numbers are asked for at once: the first mostly has its ticket.
  private static final int TOGETHER = 10;

  /// More than the longest call lasts and clocks differ.
  private static final Duration LATE = Duration.ofDays(1);

  private final TicketCounter counter;
  private final MonthIndex index;

  public DynamoArchive(DynamoDbClient dynamoDb, TableNames tables) {
    this.counter = new TicketCounter(dynamoDb, tables.tickets());
    this.index = new MonthIndex(dynamoDb, tables);
  }

  /// Numbers are drawn in order and by the call that receives the ticket, so whatever has a
  /// higher number than another was received after it, but for the length of a call.
  @Override
  public Optional<YearMonth> firstMonth() {
    var last = counter.last().map(TicketNumber::value).orElse(0L);
    for (var from = TicketCounter.FIRST; from <= last; from += TOGETHER) {
      var numbers =
          LongStream.range(from, from + TOGETHER).mapToObj(TicketNumber::new).toList();
      var lowest = index.read(numbers).stream().min(comparing(TicketRows::ticketNumber));
      if (lowest.isPresent()) return lowest.map(DynamoArchive::earliest);
    }
    return Optional.empty();
  }

  private static YearMonth earliest(TicketRow lowest) {
    return Period.monthOf(TicketRows.times(lowest).received().minus(LATE));
  }

  @Override
  public boolean each(YearMonth month, BooleanSupplier hasTime, Consumer<Case> visitor) {
    return index.each(Period.of(month), hasTime, row -> visitor.accept(found(row)));
  }

  private static Case found(TicketRow row) {
    return new Case(
        TicketRows.ticketNumber(row),
        Math.toIntExact(requireNonNull(row.version)),
        new PersonId(requireNonNull(row.reporter)),
        Status.valueOf(requireNonNull(row.status)) == Status.CLOSED);
  }
}
