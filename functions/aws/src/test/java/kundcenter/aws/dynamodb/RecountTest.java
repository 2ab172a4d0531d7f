package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.CUSTOMER;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.PersonId;
import kundcenter.report.MonthSums;
import kundcenter.report.Sums;
import kundcenter.report.Verdict;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Increment;
import kundcenter.store.Receipts;
import kundcenter.store.Recount;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One ticket, and sums that are right or wrong about it. Nobody else has tickets of 2098 in the
/// shared emulator.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecountTest {

  private static final Instant MONDAY = Instant.parse("2098-05-12T08:00:00Z");
  private static final Instant NEXT_DAY = MONDAY.plus(Duration.ofDays(1));
  private static final YearMonth MAY = YearMonth.of(2098, 5);
  private static final SlaClock CLOCK = new SlaClock(new BundledSettings().terms());

  private final DynamoFigures figures = new DynamoFigures(CLIENT, TABLES);
  private final DynamoReceipts receipts = new DynamoReceipts(CLIENT, TABLES);
  private final List<Commit> calls = call();

  @BeforeEach
  void nothing_is_counted() {
    figures.replace(figures.latest(), Sums.NONE);
  }

  /// A call of 40 seconds whose work began in time.
  private static List<Commit> call() {
    var report = new Report(
        Channel.PHONE,
        Kind.GUIDANCE,
        new Report.Matter("go", Optional.empty()),
        "Moms",
        "Hur rättar jag?",
        Optional.empty(),
        Optional.of(40),
        Optional.empty());
    var opened = new Event.Opened(TestDesk.ANNA, report, Team.BUSINESS_SYSTEMS);
    var opening = Commit.opening(TICKETS.allotNumber(), List.of(opened), CUSTOMER, MONDAY, CLOCK);
    TestDesk.saved(opening);
    var start = TestDesk.next(opening.ticket(), new Command.StartWork());
    TestDesk.saved(start);
    return List.of(opening, start);
  }

  private void count(List<Commit> commits) {
    for (var commit : commits) Increment.of(commit, CLOCK).ifPresent(figures::add);
  }

  private Recount.Outcome recount() {
    return new Recount(receipts, figures, CLOCK).run(NEXT_DAY, () -> true);
  }

  @Test
  void what_was_added_after_each_commit_agrees_with_what_is_counted_anew() {
    count(calls);

    assertThat(recount()).isEqualTo(new Recount.Outcome.Agreed());
    assertThat(figures.latest().sums().months())
        .containsOnly(Map.entry(MAY, new MonthSums(1, 40, 1, 1)));
  }

  @Test
  void a_count_lost_between_a_commit_and_its_addition_is_mended() {
    count(calls.subList(0, 1));
    var before = figures.latest().sums();

    var mended = (Recount.Outcome.Mended) recount();

    assertThat(mended.before()).isEqualTo(before);
    assertThat(mended.after()).isEqualTo(figures.latest().sums());
    assertThat(mended.after().months()).containsOnly(Map.entry(MAY, new MonthSums(1, 40, 1, 1)));
    assertThat(recount()).isEqualTo(new Recount.Outcome.Agreed());
  }

  @Test
  void who_began_work_is_kept_as_long_as_the_figures_go_back() {
    count(calls);
    figures.add(new Increment(
        YearMonth.of(2098, 1),
        MonthSums.ofStart(Verdict.KEPT),
        Optional.of(new Increment.Starter(new PersonId("lina-holm"), YearMonth.of(2098, 2)))));

    assertThat(recount()).isEqualTo(new Recount.Outcome.Agreed());
    assertThat(figures.latest().sums().starters())
        .containsOnly(Map.entry(new PersonId("omar-haddad"), MAY));
    assertThat(figures.latest().sums().months()).containsOnlyKeys(MAY);
  }

  @Test
  void a_count_that_comes_in_between_disturbs_it() {
    Receipts disturbed = (period, hasTime, visitor) -> {
      figures.add(new Increment(MAY, MonthSums.ofCall(1), Optional.empty()));
      return receipts.each(period, hasTime, visitor);
    };

    assertThat(new Recount(disturbed, figures, CLOCK).run(NEXT_DAY, () -> true))
        .isEqualTo(new Recount.Outcome.Disturbed());
    assertThat(figures.latest().sums().months())
        .containsOnly(Map.entry(MAY, new MonthSums(1, 1, 0, 0)));
  }

  @Test
  void without_time_nothing_is_written() {
    Receipts endless = (_, _, _) -> false;

    assertThat(new Recount(endless, figures, CLOCK).run(NEXT_DAY, () -> false))
        .isEqualTo(new Recount.Outcome.Unfinished());
    assertThat(figures.latest().sums()).isEqualTo(Sums.NONE);
  }
}
