package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Misses;
import kundcenter.store.Misses.Miss;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoMissesTest {

  private static final YearMonth MONTH = YearMonth.from(START.atOffset(ZoneOffset.UTC));
  private static final Instant LATER = START.plus(Duration.ofHours(1));

  private final DynamoMisses misses = new DynamoMisses(CLIENT, TABLES);

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void what_is_looked_for_twice_counts_twice_however_it_is_written() {
    misses.note("Pannkaka", START);
    misses.note("  pannkaka ", LATER);

    assertThat(misses.in(MONTH)).containsExactly(new Miss("pannkaka", 2, LATER));
  }

  @Test
  void the_most_frequent_stands_first() {
    misses.note("våffla", START);
    misses.note("pannkaka", START);
    misses.note("pannkaka", START);

    assertThat(misses.in(MONTH)).extracting(Miss::text).containsExactly("pannkaka", "våffla");
  }

  @Test
  void each_month_has_its_own() {
    misses.note("pannkaka", START);

    assertThat(misses.in(MONTH.plusMonths(1))).isEmpty();
  }

  @Test
  void a_long_text_is_cut_between_signs() {
    misses.note("😀".repeat(Misses.LONGEST + 1), START);

    assertThat(misses.in(MONTH))
        .extracting(Miss::text)
        .containsExactly("😀".repeat(Misses.LONGEST));
  }

  @Test
  void no_more_than_a_hundred_are_told() {
    IntStream.range(0, 101).forEach(i -> misses.note("text " + i, START));

    assertThat(misses.in(MONTH)).hasSize(100);
  }
}
