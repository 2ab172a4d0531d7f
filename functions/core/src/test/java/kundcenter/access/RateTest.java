package kundcenter.access;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kundcenter.access.Rate.Taken;
import org.junit.jupiter.api.Test;

class RateTest {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private static final Rate THREE = new Rate(3, Duration.ofMinutes(15));

  @Test
  void a_full_bucket_gives_what_it_holds_and_then_nothing() {
    var first = granted(THREE.take(Instant.EPOCH, 1, NOW));
    var second = granted(THREE.take(first.fullAgain(), 1, NOW));
    var third = granted(THREE.take(second.fullAgain(), 1, NOW));

    assertThat(List.of(first.left(), second.left(), third.left())).containsExactly(2, 1, 0);
    assertThat(THREE.take(third.fullAgain(), 1, NOW))
        .isEqualTo(new Taken.Refused(Duration.ofMinutes(5)));
  }

  @Test
  void after_the_wait_that_it_told_there_is_a_token_and_not_a_moment_before() {
    var empty = granted(THREE.take(Instant.EPOCH, 3, NOW)).fullAgain();
    var then = NOW.plus(Duration.ofMinutes(5));

    assertThat(THREE.take(empty, 1, then.minusMillis(1)))
        .isEqualTo(new Taken.Refused(Duration.ofMillis(1)));
    assertThat(granted(THREE.take(empty, 1, then)).left()).isZero();
  }

  @Test
  void it_is_never_more_than_full() {
    var longAgo = NOW.minus(Duration.ofDays(9));

    assertThat(granted(THREE.take(longAgo, 3, NOW)).left()).isZero();
  }

  @Test
  void nobody_takes_more_at_once_than_it_holds() {
    assertThatIllegalArgumentException().isThrownBy(() -> THREE.take(NOW, 4, NOW));
    assertThatIllegalArgumentException().isThrownBy(() -> THREE.take(NOW, 0, NOW));
  }

  private record Asked(Rate rate, List<Instant> at) {}

  @Test
  void in_no_window_is_more_granted_than_a_full_bucket_and_what_comes_in_meanwhile_T43() {
    forAll(2_000, RateTest::draw, asked -> {
      var granted = new ArrayList<Instant>();
      var full = Instant.EPOCH;
      for (var at : asked.at) {
        if (asked.rate.take(full, 1, at) instanceof Taken.Granted(var fullAgain, var _)) {
          full = fullAgain;
          granted.add(at);
        }
      }
      for (var from = 0; from < granted.size(); from++) {
        for (var to = from; to < granted.size(); to++) {
          var elapsed = Duration.between(granted.get(from), granted.get(to)).toMillis();
          var most = asked.rate.quota()
              + elapsed * asked.rate.quota() / asked.rate.window().toMillis();
          assertThat((long) to - from + 1).isLessThanOrEqualTo(most);
        }
      }
    });
  }

  @Test
  void a_refusal_tells_the_least_wait_after_which_it_is_granted() {
    forAll(2_000, RateTest::draw, asked -> {
      var full = Instant.EPOCH;
      for (var at : asked.at) {
        switch (asked.rate.take(full, 1, at)) {
          case Taken.Uncounted _ -> throw new AssertionError("a rule counts");
          case Taken.Granted(var fullAgain, var _) -> full = fullAgain;
          case Taken.Refused(var wait) -> {
            assertThat(asked.rate.take(full, 1, at.plus(wait))).isInstanceOf(Taken.Granted.class);
            assertThat(asked.rate.take(full, 1, at.plus(wait).minusMillis(1)))
                .isInstanceOf(Taken.Refused.class);
          }
        }
      }
    });
  }

  @Test
  void every_limit_says_what_holds_while_nobody_counts() {
    assertThat(Limit.SIGN_IN_TO_ADDRESS.outage()).isEqualTo(Limit.Outage.CLOSED);
    assertThat(Limit.SIGN_IN_FROM_NETWORK.outage()).isEqualTo(Limit.Outage.CLOSED);
    assertThat(Limit.API_CALLS.outage()).isEqualTo(Limit.Outage.OPEN);
  }

  private static Asked draw(Random random, int size) {
    var rate = new Rate(1 + random.nextInt(size), Duration.ofMillis(size + random.nextInt(9_000)));
    var at = NOW;
    var times = new ArrayList<Instant>();
    for (var i = 0; i < 3 * size; i++) {
      at = at.plusMillis(random.nextInt(1 + (int) rate.window().toMillis() / size));
      times.add(at);
    }
    return new Asked(rate, times);
  }

  private static Taken.Granted granted(Taken taken) {
    assertThat(taken).isInstanceOf(Taken.Granted.class);
    return (Taken.Granted) taken;
  }
}
