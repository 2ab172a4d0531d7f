package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kundcenter.store.Stale;
import kundcenter.ticket.Change;
import kundcenter.ticket.Command;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class RaceTest {

  private static final int THREADS = 8;

  @Test
  void of_writers_on_one_version_one_succeeds_and_the_others_are_stale() {
    var ticket = opened();

    var written = Threads.atOnce(THREADS, () -> isWritten(ticket));

    assertThat(written).containsOnlyOnce(true);
    assertThat(TICKETS.history(ticket.number())).hasSize(2);
  }

  @Test
  void writers_who_read_again_when_stale_leave_versions_without_a_gap() {
    var number = opened().number();

    Threads.atOnce(THREADS, () -> {
      while (!isWritten(TICKETS.findLatest(number).orElseThrow())) Thread.onSpinWait();
      return number;
    });

    assertThat(TICKETS.history(number))
        .extracting(Change::version)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + THREADS).boxed().toList());
  }

  @Test
  void numbers_drawn_at_once_are_unique_and_ascend_for_each_who_draws() {
    var drawn = Threads.atOnce(
        THREADS, () -> Stream.generate(TICKETS::allotNumber).limit(20).toList());

    assertThat(drawn).allSatisfy(mine -> assertThat(mine).isSorted());
    assertThat(drawn.stream().flatMap(List<TicketNumber>::stream)).doesNotHaveDuplicates();
  }

  private static boolean isWritten(Ticket ticket) {
    try {
      TICKETS.save(List.of(next(ticket, new Command.Post("me too"))), Optional.empty());
      return true;
    } catch (Stale someoneElse) {
      return false;
    }
  }
}
