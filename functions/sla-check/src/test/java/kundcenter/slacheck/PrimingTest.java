package kundcenter.slacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Nobody listens where the store is said to be, so that a call which is sent fails.
class PrimingTest {

  private static final Map<String, String> ENVIRONMENT = Map.of(
      "AWS_REGION", "eu-north-1",
      "AWS_ACCESS_KEY_ID", "none",
      "AWS_SECRET_ACCESS_KEY", "none",
      "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1",
      "TICKETS_TABLE", "Tickets",
      "OUTBOX_TABLE", "Outbox",
      "ACCESS_TABLE", "Access",
      "LIBRARY_TABLE", "Library",
      "STAGE", "test");

  @Test
  void a_ticket_whose_time_has_come_is_read_checked_and_saved_and_nothing_is_sent() {
    var silent = new Connection(DynamoDb.silent(ENVIRONMENT));
    var wiring = Wiring.of(ENVIRONMENT, silent, () -> TestDesk.time("03-02 08:00"));

    new Priming(wiring).run();

    var checked = wiring.tickets().findLatest(new TicketNumber(1)).orElseThrow();
    assertThat(checked.version()).isEqualTo(2);
  }
}
