package kundcenter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {

  private final AtomicInteger attempts = new AtomicInteger();

  private int staleUntil(int last) {
    if (attempts.incrementAndGet() < last) throw new Stale();
    return attempts.get();
  }

  @Test
  void an_attempt_that_nobody_came_before_is_the_only_one() {
    assertThat(Retry.whileStale(() -> staleUntil(1))).isEqualTo(1);
  }

  @Test
  void the_fourth_attempt_may_be_the_one() {
    assertThat(Retry.whileStale(() -> staleUntil(4))).isEqualTo(4);
  }

  @Test
  void there_is_no_fifth() {
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> Retry.whileStale(() -> staleUntil(5)));
    assertThat(attempts).hasValue(4);
  }

  @Test
  void another_failure_ends_it() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Retry.whileStale(() -> {
          attempts.incrementAndGet();
          throw new IllegalStateException();
        }));
    assertThat(attempts).hasValue(1);
  }
}
