package kundcenter.aws.dynamodb;

import static kundcenter.access.Limit.SIGN_IN_FROM_NETWORK;
import static kundcenter.access.Limit.SIGN_IN_TO_ADDRESS;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.IntStream;
import kundcenter.access.Limit;
import kundcenter.access.Limits;
import kundcenter.access.Rate.Taken;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoLimitsTest {

  private static final String ANNA = "anna@ekbergs-bygg.example";
  private static final String OUTAGE =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"}";

  private final Limits limits = new DynamoLimits(TestDesk.CLIENT, TestDesk.TABLES);

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void three_mails_in_a_quarter_go_to_an_address_and_a_fourth_waits_T23() {
    assertThat(IntStream.range(0, 5).mapToObj(_ -> take(ANNA, START)))
        .extracting(Taken::getClass)
        .containsExactly(granted(), granted(), granted(), Taken.Refused.class, Taken.Refused.class);
    assertThat(take(ANNA, START)).isEqualTo(new Taken.Refused(Duration.ofMinutes(5)));
    assertThat(take(ANNA, START.plus(Duration.ofMinutes(5)))).isInstanceOf(granted());
  }

  @Test
  void each_address_has_a_bucket_of_its_own_and_so_has_each_limit() {
    for (var i = 0; i < 3; i++) take(ANNA, START);

    assertThat(take("erik@ekbergs-bygg.example", START)).isInstanceOf(granted());
    assertThat(limits.take(SIGN_IN_FROM_NETWORK, ANNA, 1, START)).isInstanceOf(granted());
  }

  @Test
  void a_bucket_that_is_full_again_is_as_good_as_new_whether_or_not_it_was_swept() {
    for (var i = 0; i < 3; i++) take(ANNA, START);

    assertThat(take(ANNA, START.plus(Duration.ofMinutes(15))))
        .isEqualTo(new Taken.Granted(START.plus(Duration.ofMinutes(20)), 2));
  }

  @Test
  void who_ask_at_once_are_never_given_more_than_there_is_T43() {
    var granted = Threads.atOnce(8, () -> take(ANNA, START));

    assertThat(granted.stream().filter(granted()::isInstance).count()).isBetween(1L, 3L);
  }

  /// A month of floods and quiet, against a bucket that is counted by hand.
  @Test
  void over_many_askers_and_days_the_store_grants_what_the_rule_grants_T43() {
    var random = new Random(23);
    var full = new HashMap<String, Instant>();
    var now = START;
    for (var run = 0; run < 600; run++) {
      now = now.plusSeconds(random.nextInt(run % 100 < 50 ? 30 : 900));
      var whose = "who-" + random.nextInt(4);
      var expected =
          SIGN_IN_TO_ADDRESS.rate().take(full.getOrDefault(whose, Instant.EPOCH), 1, now);

      assertThat(take(whose, now)).isEqualTo(expected);

      if (expected instanceof Taken.Granted(var fullAgain, var _)) full.put(whose, fullAgain);
    }
  }

  @Test
  void while_nobody_counts_no_sign_in_mail_goes_out_and_the_api_stays_open_T23()
      throws IOException {
    try (var server = AnsweringServer.with(500, OUTAGE)) {
      var silent = new DynamoLimits(server.client(), TestDesk.TABLES);

      assertThat(silent.take(SIGN_IN_TO_ADDRESS, ANNA, 1, START)).isInstanceOf(Taken.Refused.class);
      assertThat(silent.take(Limit.API_CALLS, ANNA, 10, START)).isInstanceOf(Taken.Uncounted.class);
    }
  }

  @Test
  void a_bucket_is_swept_when_it_is_full_again() {
    take(ANNA, START);

    var rows =
        TestDesk.CLIENT.scan(scan -> scan.tableName(TestDesk.TABLES.access())).items();

    var full = START.plus(Duration.ofMinutes(5)).getEpochSecond();
    assertThat(rows.toString()).contains("expires=AttributeValue(N=" + (full + 1) + ")");
  }

  private Taken take(String whose, Instant now) {
    return limits.take(SIGN_IN_TO_ADDRESS, whose, 1, now);
  }

  private static Class<Taken.Granted> granted() {
    return Taken.Granted.class;
  }
}
