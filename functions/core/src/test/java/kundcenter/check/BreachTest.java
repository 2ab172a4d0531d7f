package kundcenter.check;

import static kundcenter.check.Life.DESK;
import static kundcenter.check.Life.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kundcenter.terms.Priority;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Event;
import kundcenter.ticket.Promise;
import org.junit.jupiter.api.Test;

class BreachTest {

  private static final Command START = new Command.StartWork();

  @Test
  void a_breach_is_found_as_soon_as_more_than_the_budget_is_used() {
    var life = Life.opened("03-02 08:00", Priority.P1).checked("03-02 09:59");

    assertThat(life.checked("03-02 10:00:00.001").found())
        .containsExactly(
            new Event.Breached(new Promise(1, Duration.ofHours(2)), time("03-02 10:00")));
  }

  @Test
  void work_begun_in_the_very_last_millisecond_is_begun_in_time() {
    var life = Life.opened("03-02 08:00", Priority.P1).checked("03-02 09:59");

    var unbroken = life.checked("03-02 10:00").then("03-02 10:00", DESK, START);

    assertThat(unbroken.checked("03-02 10:01").found()).isEmpty();
  }

  @Test
  void a_budget_that_ends_at_closing_is_broken_at_the_next_opening() {
    var life = Life.opened("03-02 14:00", Priority.P1).checked("03-02 15:59");

    assertThat(life.next("03-02 15:59")).contains(time("03-03 08:00"));
    assertThat(life.checked("03-02 22:00").found()).isEmpty();
  }

  @Test
  void a_breach_is_found_once() {
    var life = Life.opened("03-02 08:00", Priority.P1).checked("03-02 10:01");

    assertThat(life.checked("03-02 10:02").found()).isEmpty();
    assertThat(life.next("03-02 10:01")).isEmpty();
  }

  @Test
  void a_raised_priority_breaks_the_promise_at_once_after_its_warnings() {
    var life = Life.opened("03-02 08:00").set("03-02 11:00", Priority.P1).checked("03-02 11:01");

    assertThat(life.warnings()).containsExactly(50, 75, 90);
    assertThat(life.found().getLast())
        .isEqualTo(new Event.Breached(new Promise(1, Duration.ofHours(2)), time("03-02 11:00")));
  }

  @Test
  void a_warning_that_is_found_after_the_breach_is_recorded_and_not_told() {
    assertThat(Life.opened("03-02 08:00", Priority.P1).checked("03-02 11:01").found())
        .contains(
            new Event.Warned(new Promise(1, Duration.ofHours(2)), 75, time("03-02 09:30"), false));
  }

  @Test
  void a_promise_that_is_broken_already_is_not_broken_anew_by_a_higher_priority() {
    var life = Life.opened("03-02 08:00", Priority.P2)
        .checked("03-02 13:01")
        .set("03-02 14:00", Priority.P1)
        .checked("03-02 14:01");

    assertThat(life.breaches()).isEmpty();
    assertThat(life.next("03-02 14:01")).isEmpty();
  }

  @Test
  void a_breach_is_found_late_though_work_has_begun_since() {
    var life = Life.opened("03-02 08:00", Priority.P1).then("03-02 10:03", DESK, START);

    assertThat(life.next("03-02 10:03")).contains(time("03-02 10:00"));
    assertThat(life.checked("03-04 09:00").breaches()).containsExactly(time("03-02 10:00"));
    assertThat(life.checked("03-04 09:00").warnings()).isEmpty();
  }

  @Test
  void a_breach_is_found_late_though_the_ticket_is_closed_since() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .then("03-02 10:03", DESK, new Command.Close(CloseReason.NO_ANSWER, "Gone"));

    assertThat(life.checked("03-02 10:05").breaches()).containsExactly(time("03-02 10:00"));
  }

  @Test
  void a_breach_stays_made_though_an_alternative_gives_more_time() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .then("03-02 10:03", DESK, new Command.NameAlternative("Use the other printer."));

    assertThat(life.checked("03-02 10:05").breaches()).containsExactly(time("03-02 10:00"));
  }

  @Test
  void a_promise_that_comes_back_is_not_broken_again() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .checked("03-02 10:01")
        .then("03-02 10:03", DESK, new Command.NameAlternative("Use the other printer."))
        .then("03-02 10:05", DESK, new Command.FailAlternative("It is broken too."));

    assertThat(life.checked("03-02 10:06").found()).isEmpty();
  }

  @Test
  void a_promise_broken_twice_between_checks_is_told_of_once() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .then("03-02 10:03", DESK, new Command.NameAlternative("Use the other printer."))
        .then("03-02 10:05", DESK, new Command.FailAlternative("It is broken too."));

    assertThat(life.checked("03-02 10:06").breaches()).containsExactly(time("03-02 10:00"));
  }

  @Test
  void the_next_round_is_a_promise_of_its_own() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .checked("03-02 10:01")
        .then("03-02 10:03", DESK, new Command.Solve("Restarted it."))
        .then("03-02 13:00", DESK, new Command.Reopen("It stopped again."))
        .checked("03-02 15:01");

    assertThat(life.found().getLast())
        .isEqualTo(new Event.Breached(new Promise(2, Duration.ofHours(2)), time("03-02 15:00")));
  }
}
