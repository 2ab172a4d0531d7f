package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.customer.PersonId;
import kundcenter.notice.Cap;
import kundcenter.notice.Caps;
import kundcenter.notice.Notice;
import org.junit.jupiter.api.Test;

class DynamoCapsTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Caps caps =
      new DynamoCaps(CLIENT, new TableNames(Map.of("ACCESS_TABLE", "Access")));
  private final String scope = "address/" + UUID.randomUUID();
  private final List<Cap> three =
      List.of(new Cap(scope, HOUR, 3), new Cap(scope, Duration.ofDays(1), 5));

  @Test
  void many_at_once_take_no_more_than_there_is_room_for() {
    var next = new AtomicInteger();
    var taken = Threads.atOnce(12, () -> caps.take(three, notice(next.incrementAndGet()), START));

    assertThat(taken).filteredOn(it -> it).hasSizeBetween(1, 3);
    for (var i = 100; i < 110; i++) caps.take(three, notice(i), START);
    assertThat(caps.take(three, notice(200), START)).isFalse();
  }

  @Test
  void one_that_is_tried_again_has_room_and_takes_none() {
    for (var tries = 0; tries < 5; tries++)
      assertThat(caps.take(three, notice(1), START)).isTrue();

    assertThat(caps.take(three, notice(2), START)).isTrue();
    assertThat(caps.take(three, notice(3), START)).isTrue();
    assertThat(caps.take(three, notice(4), START)).isFalse();
    assertThat(caps.take(three, notice(1), START)).isTrue();
  }

  @Test
  void the_next_window_has_room_until_the_longer_one_is_full() {
    for (var i = 1; i <= 3; i++) caps.take(three, notice(i), START);

    assertThat(caps.take(three, notice(4), START.plus(HOUR))).isTrue();
    assertThat(caps.take(three, notice(5), START.plus(HOUR))).isTrue();
    assertThat(caps.take(three, notice(6), START.plus(HOUR))).isFalse();
  }

  private static Notice notice(int number) {
    return new Notice.WelcomeLink(new PersonId("p" + number));
  }
}
