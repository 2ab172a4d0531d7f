package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.store.TicketList;
import kundcenter.store.Unavailable;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Nobody listens at the address of DynamoDB, so that a call which is sent fails.
class KeptItemsTest {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  private static final TicketNumber FIRST = new TicketNumber(1);
  private static final Map<String, String> ENVIRONMENT = Map.of(
      "AWS_REGION", "eu-north-1",
      "AWS_ACCESS_KEY_ID", "none",
      "AWS_SECRET_ACCESS_KEY", "none",
      "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1",
      "ACCESS_TABLE", "Access",
      "DIRECTORY_TABLE", "Directory",
      "OUTBOX_TABLE", "Outbox",
      "TICKETS_TABLE", "Tickets");

  private final TableNames tables = new TableNames(ENVIRONMENT);
  private final Connection silent = new Connection(DynamoDb.silent(ENVIRONMENT));
  private final DynamoTickets tickets = new DynamoTickets(silent.client(), tables);

  @Test
  void what_is_written_in_silence_is_found_by_its_key() {
    var directory = new DynamoDirectory(silent.client(), tables);
    assertThat(directory.account(Nobody.ADDRESS)).isEmpty();

    var nobody = new Nobody(silent, ENVIRONMENT, Set.of("go"), NOW);

    assertThat(directory.account(Nobody.ADDRESS)).isPresent();
    assertThat(directory.member(Nobody.PERSON, Nobody.CUSTOMER)).isPresent();
    assertThat(new DynamoCallers(silent.client(), tables)
            .find(nobody.token(Nobody.LEAD, NOW), NOW)
            .orElseThrow()
            .caller())
        .isEqualTo(Nobody.LEAD);
  }

  @Test
  void a_partition_is_found_in_its_order_and_an_index_is_empty() {
    assertThat(tickets.allotNumber()).isEqualTo(FIRST);
    var opening = TestDesk.opening(FIRST, TestDesk.ANNA);
    tickets.save(List.of(opening), Optional.empty());

    assertThat(tickets.findLatest(FIRST)).contains(opening.ticket());
    var ofCustomer = new TicketList.OfCustomer(TestDesk.ANNA.customer());
    assertThat(tickets.list(ofCustomer, 25, Optional.empty()).items()).isEmpty();
  }

  @Test
  void the_same_calls_fail_where_they_are_sent() {
    var sent = new DynamoTickets(DynamoDb.client(ENVIRONMENT), tables);

    assertThatThrownBy(() -> sent.findLatest(FIRST)).isInstanceOf(Unavailable.class);
  }
}
