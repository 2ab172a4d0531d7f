package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.LossyProxy.Fate.ARRIVES;
import static kundcenter.aws.dynamodb.LossyProxy.Fate.LOST;
import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.answer;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a caller hears when DynamoDB has done the work and its answer is lost (threat T48). The
/// client tries twice.
class LostAnswerTest {

  private LossyProxy proxy;
  private DynamoDbClient client;
  private DynamoTickets tickets;

  @BeforeEach
  void throughTheProxy() throws IOException {
    proxy = new LossyProxy();
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", proxy.endpoint().toString());
    client = DynamoDb.client(environment);
    tickets = new DynamoTickets(client, TABLES);
  }

  @AfterEach
  void end() throws IOException {
    client.close();
    proxy.close();
  }

  @Test
  void a_change_whose_first_answer_is_lost_is_saved_once_and_not_stale() {
    var commit = next(opened(), new Command.Post("Did you hear me?"));
    proxy.next(LOST);

    tickets.save(List.of(commit), Optional.empty());

    assertThat(tickets.findLatest(commit.ticket().number())).contains(commit.ticket());
  }

  @Test
  void a_new_ticket_whose_first_answer_is_lost_is_saved_with_its_answer() {
    var kept = answer("lost-once", START.plus(Duration.ofHours(24)));
    var commit = opening(tickets.allotNumber(), ANNA);
    proxy.next(LOST);

    tickets.save(List.of(commit), Optional.of(kept));

    assertThat(tickets.findLatest(commit.ticket().number())).contains(commit.ticket());
    assertThat(new DynamoKeptAnswers(client, TABLES).find(kept.key(), START)).contains(kept);
  }

  /// Whether it was saved is then found out by the repeated request, from the answer kept.
  @Test
  void a_change_whose_answers_are_all_lost_is_unavailable_and_its_kept_answer_tells() {
    var kept = answer("lost-twice", START.plus(Duration.ofHours(24)));
    var commit = opening(tickets.allotNumber(), ANNA);
    proxy.next(LOST, LOST);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> tickets.save(List.of(commit), Optional.of(kept)));

    assertThat(new DynamoKeptAnswers(client, TABLES).find(kept.key(), START)).contains(kept);
  }

  @Test
  void the_same_change_saved_anew_is_stale() {
    var commit = next(opened(), new Command.Post("Twice."));
    tickets.save(List.of(commit), Optional.empty());

    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> tickets.save(List.of(commit), Optional.empty()));
  }

  @Test
  void a_number_whose_answer_is_lost_is_left_out() {
    var before = tickets.allotNumber();
    proxy.next(LOST);

    assertThat(tickets.allotNumber().value()).isEqualTo(before.value() + 2);
  }

  /// It is read first, and is not there; then it is written.
  @Test
  void a_key_whose_answer_is_lost_when_it_is_made_is_the_key() {
    proxy.next(ARRIVES, LOST);

    var key = new DynamoSigningKeys(client, TABLES).key("lost");

    assertThat(new DynamoSigningKeys(client, TABLES).key("lost")).isEqualTo(key);
  }
}
