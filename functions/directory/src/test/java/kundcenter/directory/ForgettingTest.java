package kundcenter.directory;

import static kundcenter.directory.LiveOffice.ANNA;
import static kundcenter.directory.LiveOffice.EKBERGS;
import static kundcenter.directory.LiveOffice.OLLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Actor;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Redaction;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class ForgettingTest {

  private static final Actor OMAR = new Actor(Actor.Party.DESK, "omar");
  private static final Instant TWO_YEARS_LATER = Instant.parse("2098-03-05T09:00:00Z");

  private final LiveOffice office = new LiveOffice();

  private TicketNumber answeredAndClosed() {
    var number = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.acts(number, OMAR, new Command.Post("Hej Anna Lind, se bilagan"));
    office.acts(number, OMAR, new Command.PostNote("Anna Lind ringde"));
    close(number);
    return number;
  }

  private void close(TicketNumber number) {
    office.acts(number, OMAR, new Command.Close(CloseReason.NO_ANSWER, "Anna svarar inte"));
  }

  private String forget() {
    return office.forget(() -> 900_000);
  }

  private List<TicketTimes> reported() {
    var found = new ArrayList<TicketTimes>();
    var day = Period.monthOf(LiveOffice.START).atDay(5);
    office.receipts.each(new Period(day, day), () -> true, found::add);
    return found;
  }

  @Test
  void two_years_after_its_closing_a_case_has_no_words_names_and_files_and_counts_as_before() {
    var number = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    var file = office.brings(number, ANNA);
    office.acts(number, OMAR, new Command.Post("Hej Anna Lind, se bilagan"));
    office.acts(number, new Actor(Actor.Party.CUSTOMER, OLLE.value()), new Command.Post("Tack"));
    close(number);
    var before = office.ticket(number);
    var reported = reported();
    office.passTimeTo(TWO_YEARS_LATER);

    var log = forget();

    var after = office.ticket(number);
    assertThat(office.tickets.history(number).toString())
        .doesNotContain("nna", "ilagan", "Tack", "olle", "lön anna");
    assertThat(office.lies(file)).isFalse();
    assertThat(after.report().subject()).isEqualTo(Redaction.GONE);
    assertThat(after.version()).isEqualTo(before.version());
    assertThat(after.requester().customer()).isEqualTo(EKBERGS);
    assertThat(reported()).isEqualTo(reported).hasSize(1);
    assertThat(log).contains("\"CasesAnonymised\":1", "\"RetentionEnded\":1");
  }

  @Test
  void what_it_logs_are_counts_T50() {
    answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);

    assertThat(forget()).doesNotContain("nna", "ekbergs", "Hej");
  }

  @Test
  void a_case_that_was_closed_a_day_later_is_untouched_until_the_next_run() {
    var number = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.passTime(Duration.ofDays(1));
    close(number);
    var before = office.tickets.history(number);
    office.passTimeTo(TWO_YEARS_LATER);

    assertThat(forget()).contains("\"examined\":1", "\"CasesAnonymised\":0");
    assertThat(office.tickets.history(number)).isEqualTo(before);
    office.passTime(Duration.ofDays(1));
    assertThat(forget()).contains("\"CasesAnonymised\":1");
  }

  @Test
  void a_case_that_is_still_open_is_untouched() {
    var number = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    var before = office.tickets.history(number);
    office.passTimeTo(TWO_YEARS_LATER);

    assertThat(forget()).contains("\"CasesAnonymised\":0");
    assertThat(office.tickets.history(number)).isEqualTo(before);
  }

  @Test
  void a_second_run_changes_nothing() {
    var number = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);
    forget();
    var once = office.tickets.history(number);

    assertThat(forget()).contains("\"examined\":1", "\"CasesAnonymised\":0");
    assertThat(office.tickets.history(number)).isEqualTo(once);
  }

  @Test
  void cases_are_found_after_years_without_one() {
    var number = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER.plus(Duration.ofDays(2 * 365)));

    forget();

    assertThat(office.ticket(number).report().body()).isEqualTo(Redaction.GONE);
  }

  @Test
  void what_is_written_after_it_was_taken_up_again_goes_as_long_after_the_next_closing() {
    var number = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);
    forget();
    office.acts(number, OMAR, new Command.Reopen("Anna Lind ringde"));
    close(number);

    assertThat(forget()).contains("\"CasesAnonymised\":0");
    assertThat(office.tickets.history(number).toString()).contains("Anna Lind");
    office.passTimeTo(Instant.parse("2100-03-05T09:00:00Z"));
    assertThat(forget()).contains("\"CasesAnonymised\":1");
    assertThat(office.tickets.history(number).toString()).doesNotContain("Anna Lind");
  }

  @Test
  void what_a_run_has_no_time_for_is_done_by_the_next() {
    var first = answeredAndClosed();
    var second = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);
    var asked = new AtomicInteger();

    var log = office.forget(() -> asked.incrementAndGet() <= 2 ? 900_000 : 1_000);

    assertThat(log).contains("\"CasesAnonymised\":1").doesNotContain("RetentionEnded");
    assertThat(forget()).contains("\"CasesAnonymised\":1", "\"RetentionEnded\":1");
    assertThat(List.of(office.ticket(first), office.ticket(second)))
        .extracting(ticket -> ticket.report().body())
        .containsOnly(Redaction.GONE);
  }

  @Test
  void a_case_that_fails_is_told_of_and_holds_up_no_other() {
    var broken = answeredAndClosed();
    var whole = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);
    var failed = new ArrayList<TicketNumber>();
    var forgetting = office.forgettingWith((number, changes) -> {
      if (number.equals(broken))
        throw new Unavailable(Duration.ofSeconds(1), new IllegalStateException("down"));
      office.texts.replace(number, changes);
    });

    var run = forgetting.run(() -> true, (number, _) -> failed.add(number));

    assertThat(run).isEqualTo(new Forgetting.Run(2, 1, 1, true));
    assertThat(failed).containsExactly(broken);
    assertThat(office.ticket(whole).report().body()).isEqualTo(Redaction.GONE);
    assertThat(forget()).contains("\"CasesAnonymised\":1");
  }

  @Test
  void a_change_in_the_middle_of_it_is_kept_and_it_is_done_again() {
    var number = answeredAndClosed();
    office.passTimeTo(TWO_YEARS_LATER);
    var times = new AtomicInteger();
    var forgetting = office.forgettingWith((it, changes) -> {
      if (times.incrementAndGet() == 1) office.acts(number, OMAR, new Command.Tag("april"));
      office.texts.replace(it, changes);
    });

    assertThat(forgetting.run(() -> true, (_, _) -> {}).anonymised()).isEqualTo(1);

    assertThat(times).hasValue(2);
    assertThat(office.ticket(number).ties().tags()).contains("april");
    assertThat(office.ticket(number).requester().person().value())
        .isEqualTo("case-" + number + "-" + office.ticket(number).version());
  }
}
