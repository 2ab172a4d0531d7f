package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.ticket.Command;
import kundcenter.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

  private final Ticket second = saved(next(opened(), new Command.Post("second")));
  private final Ticket third = saved(next(second, new Command.Post("third")));

  @Test
  void a_read_that_lacks_a_change_before_the_last_is_repeated_consistently() {
    var tickets = readBy(new LaggingReplica("E#000002"::equals));

    assertThat(tickets.find(third.number())).contains(third);
    assertThat(tickets.history(third.number())).hasSize(3);
  }

  @Test
  void a_ticket_to_show_may_be_that_of_a_moment_ago_but_whole() {
    var tickets = readBy(new LaggingReplica("E#000003"::equals));

    assertThat(tickets.find(third.number())).contains(second);
  }

  @Test
  void a_ticket_to_change_is_always_the_latest() {
    var tickets = readBy(new LaggingReplica(_ -> true));

    assertThat(tickets.findLatest(third.number())).contains(third);
  }

  private static DynamoTickets readBy(LaggingReplica replica) {
    return new DynamoTickets(TestDesk.client(replica), TABLES);
  }
}
