package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.answer;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.emulators.TestCloud;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoKeptAnswersTest {

  private static final Instant EXPIRES = START.plus(Duration.ofHours(24));
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final KeptAnswer ANSWER = answer("create", EXPIRES);

  private final DynamoKeptAnswers answers = new DynamoKeptAnswers(TestDesk.CLIENT, TestDesk.TABLES);

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void an_answer_is_found_by_its_key_and_by_no_other() {
    keep(ANSWER, START);

    assertThat(answers.find("create", START)).contains(ANSWER);
    assertThat(answers.find("Create", START)).isEmpty();
  }

  @Test
  void an_answer_is_found_until_the_instant_when_it_expires() {
    keep(ANSWER, START);

    assertThat(answers.find("create", EXPIRES.minus(SHORTEST))).contains(ANSWER);
    assertThat(answers.find("create", EXPIRES)).isEmpty();
  }

  @Test
  void a_key_cannot_be_used_again_until_the_instant_when_its_answer_expires() {
    keep(ANSWER, START);

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> keep(ANSWER, EXPIRES.minus(SHORTEST)));
  }

  @Test
  void a_key_whose_answer_has_expired_and_is_not_yet_swept_can_be_used_again() {
    keep(ANSWER, START);
    var second = answer("create", EXPIRES.plus(Duration.ofHours(24)));

    keep(second, EXPIRES);

    assertThat(answers.find("create", EXPIRES)).contains(second);
  }

  private static void keep(KeptAnswer answer, Instant now) {
    TICKETS.save(List.of(opening(TICKETS.allotNumber(), ANNA, now)), Optional.of(answer));
  }
}
