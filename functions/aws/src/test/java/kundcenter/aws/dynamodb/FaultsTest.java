package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// The errors are those that the DynamoDB guide lists under "Error messages and codes" and
/// "CancellationReason".
class FaultsTest {

  private static final TicketNumber NUMBER = new TicketNumber(10_001);

  @ParameterizedTest
  @CsvSource({
    "400, com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
    "400, com.amazonaws.dynamodb.v20120810#RequestLimitExceeded",
    "400, com.amazon.coral.availability#ThrottlingException",
    "500, com.amazonaws.dynamodb.v20120810#InternalServerError",
    "503, com.amazon.coral.service#ServiceUnavailable"
  })
  void a_store_that_cannot_answer_now_is_unavailable_after_two_tries(int status, String type)
      throws IOException {
    try (var server = AnsweringServer.with(status, error(type))) {
      var tickets = new DynamoTickets(server.client(), TABLES);

      assertThatExceptionOfType(Unavailable.class)
          .isThrownBy(() -> tickets.find(NUMBER))
          .satisfies(fault -> assertThat(fault.retryAfter()).isPositive());
      assertThat(server.asked()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConditionalCheckFailed", "TransactionConflict"})
  void a_transaction_that_somebody_else_was_quicker_than_is_stale_and_not_tried_again(String reason)
      throws IOException {
    try (var server = AnsweringServer.with(400, cancelled(reason))) {
      assertThat(savingBy(server)).isInstanceOf(Stale.class);
      assertThat(server.asked()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThrottlingError", "ProvisionedThroughputExceeded"})
  void a_transaction_that_is_throttled_is_unavailable(String reason) throws IOException {
    try (var server = AnsweringServer.with(400, cancelled(reason))) {
      assertThat(savingBy(server)).isInstanceOf(Unavailable.class);
    }
  }

  /// The first try of the same transaction, whose answer was lost, is still under way.
  @Test
  void a_transaction_still_in_progress_is_unavailable() throws IOException {
    var type = "com.amazonaws.dynamodb.v20120810#TransactionInProgressException";
    try (var server = AnsweringServer.with(400, error(type))) {
      assertThat(savingBy(server)).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void a_transaction_that_breaks_a_rule_of_DynamoDB_is_a_defect_and_flies_on() throws IOException {
    try (var server = AnsweringServer.with(400, cancelled("ValidationError"))) {
      assertThat(savingBy(server)).isInstanceOf(DynamoDbException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
        "com.amazon.coral.service#AccessDeniedException",
        "com.amazon.coral.validate#ValidationException"
      })
  void a_request_that_DynamoDB_refuses_is_a_defect_and_flies_on(String type) throws IOException {
    try (var server = AnsweringServer.with(400, error(type))) {
      var tickets = new DynamoTickets(server.client(), TABLES);

      assertThatExceptionOfType(DynamoDbException.class).isThrownBy(() -> tickets.find(NUMBER));
      assertThat(server.asked()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
        "com.amazonaws.dynamodb.v20120810#TransactionConflictException"
      })
  void a_write_that_somebody_else_was_quicker_than_is_stale(String type) throws IOException {
    try (var server = AnsweringServer.with(400, error(type))) {
      var tickets = new DynamoTickets(server.client(), TABLES);

      assertThatExceptionOfType(Stale.class).isThrownBy(tickets::allotNumber);
    }
  }

  @Test
  void a_store_that_does_not_answer_in_time_is_unavailable_after_two_tries() throws IOException {
    try (var server = AnsweringServer.mute()) {
      var tickets = new DynamoTickets(server.client(), TABLES);

      assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> tickets.find(NUMBER));
      assertThat(server.asked()).isEqualTo(2);
    }
  }

  @Test
  void a_store_that_is_not_there_is_unavailable() throws IOException {
    var gone = AnsweringServer.mute();
    gone.close();

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> new DynamoTickets(gone.client(), TABLES).find(NUMBER));
  }

  /// RFC 6761 §6.4: no name that ends in `.invalid` is anybody's.
  @Test
  void a_store_whose_name_leads_nowhere_is_unavailable() {
    var client = DynamoDb.client(Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB", "http://dynamodb.invalid",
        "AWS_ACCESS_KEY_ID", "of-a-test",
        "AWS_SECRET_ACCESS_KEY", "of-a-test"));

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> new DynamoTickets(client, TABLES).find(NUMBER));
  }

  private static Throwable savingBy(AnsweringServer server) {
    var tickets = new DynamoTickets(server.client(), TABLES);
    return catchThrowable(() -> tickets.save(List.of(opening(NUMBER, ANNA)), Optional.empty()));
  }

  private static String error(String type) {
    return """
        {"__type":"%s","message":"of a test"}""".formatted(type);
  }

  private static String cancelled(String reason) {
    return """
        {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
         "Message":"Transaction cancelled",
         "CancellationReasons":[{"Code":"None"},{"Code":"%s","Message":"of a test"}]}""".formatted(reason);
  }
}
