package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Commit;
import kundcenter.ticket.Command;
import kundcenter.ticket.Message;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DynamoTicketsTest {

  private static final String FOUR_BYTES = "\uD83D\uDE00";
  private static final TicketNumber NOT_ALLOTTED = new TicketNumber(1);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_saved_folds_back_equal(long seed) {
    var commits = RandomLife.of(seed, TICKETS.allotNumber(), opened());

    commits.forEach(TestDesk::saved);

    var last = commits.getLast().ticket();
    assertThat(commits).hasSizeGreaterThan(5);
    assertThat(TICKETS.find(last.number())).contains(last);
    assertThat(TICKETS.findLatest(last.number())).contains(last);
    assertThat(TICKETS.history(last.number()))
        .isEqualTo(commits.stream().map(Commit::change).toList());
  }

  @Test
  void a_number_without_a_ticket_is_no_ticket() {
    assertThat(TICKETS.find(NOT_ALLOTTED)).isEmpty();
    assertThat(TICKETS.findLatest(NOT_ALLOTTED)).isEmpty();
    assertThat(TICKETS.history(NOT_ALLOTTED)).isEmpty();
  }

  @Test
  void two_tickets_are_saved_in_one_transaction() {
    var tied = TestDesk.tied(opened(), opened());

    TICKETS.save(tied, Optional.empty());

    assertThat(tied)
        .extracting(Commit::ticket)
        .allSatisfy(it -> assertThat(TICKETS.findLatest(it.number())).contains(it));
  }

  /// DynamoDB takes items of up to 400 KB; four bytes is the most that UTF-8 has for a sign.
  @Test
  void a_message_of_64_000_signs_of_four_bytes_is_saved() {
    var longest = new Command.Post(FOUR_BYTES.repeat(Message.LONGEST));

    var ticket = saved(next(opened(), longest));

    assertThat(TICKETS.findLatest(ticket.number())).contains(ticket);
  }

  /// A query answers at most 1 MB at a time.
  @Test
  void a_ticket_larger_than_a_page_of_a_query_is_read_whole() {
    var ticket = opened();
    for (var message = 0; message < 5; message++)
      ticket = saved(next(ticket, new Command.Post(FOUR_BYTES.repeat(Message.LONGEST))));

    assertThat(TICKETS.find(ticket.number())).contains(ticket);
    assertThat(TICKETS.findLatest(ticket.number())).contains(ticket);
  }

  @Test
  void numbers_have_five_signs_from_the_start() {
    TestCloud.emptyDynamoDb();

    assertThat(TICKETS.allotNumber()).isEqualTo(new TicketNumber(10_001));
  }
}
