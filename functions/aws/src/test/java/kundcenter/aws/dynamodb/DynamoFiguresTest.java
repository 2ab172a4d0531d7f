package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kundcenter.customer.PersonId;
import kundcenter.report.MonthSums;
import kundcenter.report.Sums;
import kundcenter.report.Verdict;
import kundcenter.store.Increment;
import kundcenter.store.Increment.Starter;
import kundcenter.store.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoFiguresTest {

  private static final YearMonth OCTOBER = YearMonth.of(2096, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2096, 11);
  private static final Increment CALL =
      new Increment(NOVEMBER, MonthSums.ofCall(40), Optional.empty());
  private static final Increment START = start("omar-haddad", Verdict.KEPT);

  private final DynamoFigures figures = new DynamoFigures(CLIENT, TABLES);

  private static Increment start(String person, Verdict verdict) {
    var starter = new Starter(new PersonId(person), NOVEMBER);
    return new Increment(OCTOBER, MonthSums.ofStart(verdict), Optional.of(starter));
  }

  @BeforeEach
  void none_are_kept() {
    figures.replace(figures.latest(), Sums.NONE);
  }

  @Test
  void sums_grow_by_what_is_added() {
    figures.add(CALL);
    figures.add(new Increment(NOVEMBER, MonthSums.ofCall(0), Optional.empty()));
    figures.add(START);
    figures.add(start("lina-holm", Verdict.BREACHED));
    figures.add(START);

    var expected = new Sums(
        Map.of(NOVEMBER, new MonthSums(2, 40, 0, 0), OCTOBER, new MonthSums(0, 0, 3, 2)),
        Map.of(new PersonId("omar-haddad"), NOVEMBER, new PersonId("lina-holm"), NOVEMBER));
    assertThat(figures.latest().sums()).isEqualTo(expected);
    assertThat(figures.sums()).isEqualTo(expected);
  }

  @Test
  void a_call_that_is_begun_at_once_is_one_addition() {
    var both = new Increment(
        NOVEMBER, MonthSums.ofCall(40).plus(MonthSums.ofStart(Verdict.KEPT)), START.starter());

    figures.add(both);

    assertThat(figures.latest().sums().months())
        .containsOnly(Map.entry(NOVEMBER, new MonthSums(1, 40, 1, 1)));
  }

  @Test
  void none_of_many_at_once_is_lost() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 50).forEach(_ -> threads.execute(() -> figures.add(CALL)));
    }

    assertThat(figures.latest().sums().months())
        .containsOnly(Map.entry(NOVEMBER, new MonthSums(50, 2_000, 0, 0)));
  }

  @Test
  void what_is_counted_anew_takes_the_place_of_all_that_was_kept() {
    figures.add(START);
    var counted = new Sums(Map.of(NOVEMBER, new MonthSums(1, 2, 3, 3)), Map.of());

    figures.replace(figures.latest(), counted);

    assertThat(figures.latest().sums()).isEqualTo(counted);
  }

  @Test
  void nothing_is_replaced_that_was_added_to_since() {
    var before = figures.latest();
    figures.add(CALL);

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> figures.replace(before, Sums.NONE));
    assertThat(figures.latest().sums().months()).isNotEmpty();
  }

  @Test
  void nothing_is_replaced_twice_from_one_reading() {
    var before = figures.latest();
    figures.replace(before, Sums.NONE);

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> figures.replace(before, Sums.NONE));
  }
}
