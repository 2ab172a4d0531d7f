package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/// Each test has days of its own in 2097: the emulator is shared.
class DynamoReceiptsTest {

  private final DynamoReceipts receipts = new DynamoReceipts(CLIENT, TABLES);

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private List<TicketTimes> received(Period period) {
    var found = new ArrayList<TicketTimes>();
    assertThat(receipts.each(period, () -> true, found::add)).isTrue();
    return found;
  }

  private static void receive(Instant at) {
    saved(opening(TICKETS.allotNumber(), ANNA, at));
  }

  @Test
  void a_period_has_the_tickets_of_its_first_and_last_millisecond_and_none_beside() {
    var june = period("2097-06-10", "2097-06-12");
    for (var at :
        List.of(june.start().minusMillis(1), june.start(), june.end().minusMillis(1), june.end()))
      receive(at);

    assertThat(received(june))
        .extracting(TicketTimes::received)
        .containsExactlyInAnyOrder(june.start(), june.end().minusMillis(1));
  }

  @Test
  void a_period_has_the_tickets_of_each_month_that_it_touches() {
    var instants = List.of(
        Instant.parse("2097-02-11T10:00:00Z"),
        Instant.parse("2096-12-31T10:00:00Z"),
        Instant.parse("2097-01-31T22:59:59.999Z"),
        Instant.parse("2097-01-31T23:00:00Z"));
    instants.forEach(DynamoReceiptsTest::receive);

    assertThat(received(period("2096-12-31", "2097-02-11")))
        .extracting(TicketTimes::received)
        .containsExactlyInAnyOrderElementsOf(instants);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_counts_of_a_ticket_reads_back_after_each_change(long seed) {
    var day = Period.monthOf(TestDesk.START).atDay(5);
    var number = TICKETS.allotNumber();

    for (var commit : RandomLife.of(seed, number, opened())) {
      saved(commit);
      assertThat(received(new Period(day, day))).contains(TicketTimes.of(commit.ticket()));
    }
  }

  @Test
  void any_number_of_tickets_is_paged_through() {
    var may = period("2097-05-01", "2097-05-31");
    var count = 1_050;
    lay(count, may.start());

    assertThat(received(may))
        .extracting(TicketTimes::received)
        .hasSize(count)
        .doesNotHaveDuplicates();
  }

  @Test
  void it_ends_before_a_batch_for_which_there_is_no_time() {
    var july = period("2097-07-01", "2097-07-01");
    lay(250, july.start());
    var found = new ArrayList<TicketTimes>();
    Iterator<Boolean> hasTime = List.of(true, false).iterator();

    assertThat(receipts.each(july, hasTime::next, found::add)).isFalse();
    assertThat(found).hasSize(200);
  }

  @Test
  void one_batch_needs_no_time_to_be_left() {
    var august = period("2097-08-01", "2097-08-01");
    lay(100, august.start());
    var found = new ArrayList<TicketTimes>();

    assertThat(receipts.each(august, () -> false, found::add)).isTrue();
    assertThat(found).hasSize(100);
  }

  /// Snapshots alone, a millisecond apart: nothing else is read of a ticket.
  private static void lay(int count, Instant first) {
    var client = DynamoDb.enhanced(CLIENT);
    var table = client.table(TABLES.tickets(), TicketRow.SCHEMA);
    var rows = IntStream.range(0, count)
        .mapToObj(i -> opening(
            new TicketNumber(first.toEpochMilli() + i), ANNA, first.plus(Duration.ofMillis(i))))
        .map(TicketRows::snapshot)
        .toList();
    for (int i = 0; i < count; i += 25) {
      var batch = WriteBatch.builder(TicketRow.class).mappedTableResource(table);
      rows.subList(i, Math.min(count, i + 25)).forEach(batch::addPutItem);
      client.batchWriteItem(all -> all.addWriteBatch(batch.build()));
    }
  }
}
