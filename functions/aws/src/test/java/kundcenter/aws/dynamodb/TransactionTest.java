package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.answer;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Stale;
import kundcenter.ticket.Command;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A change is written with all that follows from it, or not at all.
class TransactionTest {

  private static final KeptAnswer ANSWER = answer("transaction", START.plus(Duration.ofHours(24)));

  @Test
  void a_change_is_written_with_its_snapshot_its_notice_and_its_answer() {
    var before = rows();

    TICKETS.save(
        List.of(opening(TICKETS.allotNumber(), ANNA)),
        Optional.of(answer("whole", START.plus(Duration.ofHours(24)))));

    assertThat(rows().stream().filter(row -> !before.contains(row)).map(row -> row.get("sk")))
        .extracting(AttributeValue::s)
        .satisfiesExactlyInAnyOrder(
            counter -> assertThat(counter).isEqualTo("COUNTER"),
            change -> assertThat(change).isEqualTo("E#000001"),
            snapshot -> assertThat(snapshot).isEqualTo("A"),
            notice -> assertThat(notice).endsWith(".RECEIPT.anna-lind"),
            kept -> assertThat(kept).isEqualTo("ANSWER"));
  }

  @Test
  void of_a_new_ticket_whose_number_is_taken_nothing_is_left() {
    var taken = opened().number();

    assertNothingIsLeftOf(List.of(opening(taken, ANNA)));
  }

  @Test
  void of_a_change_decided_on_an_older_version_nothing_is_left() {
    var old = opened();
    saved(next(old, new Command.Post("first")));

    assertNothingIsLeftOf(List.of(next(old, new Command.Solve("second"))));
  }

  @Test
  void of_a_change_that_skips_a_version_nothing_is_left() {
    var notSaved = next(opened(), new Command.Post("never saved"));

    assertNothingIsLeftOf(List.of(next(notSaved.ticket(), new Command.Solve("on nothing"))));
  }

  @Test
  void of_two_tickets_nothing_is_left_when_the_second_has_changed() {
    var ticket = opened();
    var other = opened();
    saved(next(other, new Command.Post("meanwhile")));

    assertNothingIsLeftOf(TestDesk.tied(ticket, other));
  }

  @Test
  void of_a_repeated_request_nothing_is_left_beside_the_first() {
    TICKETS.save(List.of(opening(TICKETS.allotNumber(), ANNA)), Optional.of(ANSWER));

    assertNothingIsLeftOf(List.of(opening(TICKETS.allotNumber(), ANNA)));
  }

  private static void assertNothingIsLeftOf(List<Commit> commits) {
    var before = rows();

    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> TICKETS.save(commits, Optional.of(ANSWER)));

    assertThat(rows()).isEqualTo(before);
  }

  private static Set<Map<String, AttributeValue>> rows() {
    var tables = TestDesk.TABLES;
    return Stream.of(tables.tickets(), tables.outbox(), tables.access())
        .flatMap(
            table -> TestDesk.CLIENT
                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .stream())
        .collect(Collectors.toSet());
  }
}
