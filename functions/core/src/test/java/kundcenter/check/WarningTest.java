package kundcenter.check;

import static kundcenter.check.Life.DESK;
import static kundcenter.check.Life.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kundcenter.terms.Priority;
import kundcenter.ticket.Command;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ground;
import kundcenter.ticket.Promise;
import org.junit.jupiter.api.Test;

class WarningTest {

  private static final Promise TWO_HOURS = new Promise(1, Duration.ofHours(2));

  @Test
  void the_next_check_is_when_half_the_budget_is_used() {
    assertThat(Life.opened("03-02 08:00", Priority.P1).next("03-02 08:00"))
        .contains(time("03-02 09:00"));
  }

  @Test
  void nothing_is_found_in_the_millisecond_in_which_it_is_reached() {
    assertThat(Life.opened("03-02 08:00", Priority.P1).checked("03-02 09:00").found())
        .isEmpty();
  }

  @Test
  void a_warning_is_found_one_millisecond_later() {
    assertThat(Life.opened("03-02 08:00", Priority.P1)
            .checked("03-02 09:00:00.001")
            .found())
        .containsExactly(new Event.Warned(TWO_HOURS, 50, time("03-02 09:00"), false));
  }

  @Test
  void only_the_warnings_that_are_set_to_be_told_are_told() {
    var life = Life.opened("03-02 08:00", Priority.P1).checked("03-02 09:59");

    assertThat(life.found())
        .containsExactly(
            new Event.Warned(TWO_HOURS, 50, time("03-02 09:00"), false),
            new Event.Warned(TWO_HOURS, 75, time("03-02 09:30"), true),
            new Event.Warned(TWO_HOURS, 90, time("03-02 09:48"), false));
  }

  @Test
  void a_warning_is_found_once() {
    var life = Life.opened("03-02 08:00", Priority.P1).checked("03-02 09:01");

    assertThat(life.checked("03-02 09:02").found()).isEmpty();
    assertThat(life.next("03-02 09:01")).contains(time("03-02 09:30"));
  }

  @Test
  void a_warning_that_a_lower_priority_makes_untrue_is_dropped() {
    var life = Life.opened("03-02 08:00", Priority.P1).set("03-02 09:05", Priority.P3);

    assertThat(life.checked("03-02 09:10").found()).isEmpty();
    assertThat(life.next("03-02 09:10")).contains(time("03-02 15:00"));
  }

  @Test
  void work_that_has_begun_is_not_warned_of() {
    var life =
        Life.opened("03-02 08:00", Priority.P1).then("03-02 09:05", DESK, new Command.StartWork());

    assertThat(life.checked("03-02 09:10").found()).isEmpty();
    assertThat(life.next("03-02 09:10")).isEmpty();
  }

  @Test
  void another_budget_is_another_promise_with_warnings_of_its_own() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .checked("03-02 09:01")
        .set("03-02 09:05", Priority.P2)
        .checked("03-02 10:01");

    assertThat(life.found())
        .containsExactly(
            new Event.Warned(new Promise(1, Duration.ofHours(4)), 50, time("03-02 10:00"), false));
  }

  @Test
  void another_priority_with_the_same_budget_is_the_same_promise() {
    var life = Life.opened("03-02 08:00")
        .checked("03-05 11:01")
        .set("03-05 11:05", Priority.P4)
        .checked("03-05 11:06");

    assertThat(life.found()).isEmpty();
  }

  @Test
  void a_promise_that_comes_back_is_not_warned_of_again() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .checked("03-02 09:01")
        .then("03-02 09:05", DESK, new Command.NameAlternative("Use the other printer."))
        .then("03-02 09:10", DESK, new Command.FailAlternative("It is broken too."))
        .checked("03-02 09:11");

    assertThat(life.found()).isEmpty();
  }

  @Test
  void a_raised_priority_brings_what_is_used_already() {
    var life = Life.opened("03-02 08:00").set("03-02 09:30", Priority.P1).checked("03-02 09:31");

    assertThat(life.warnings()).containsExactly(50, 75);
  }

  @Test
  void warnings_of_a_week_without_checks_come_in_order() {
    assertThat(Life.opened("03-02 08:00").checked("03-10 13:30").warnings())
        .isEqualTo(List.of(50, 75, 90));
  }

  @Test
  void a_clock_that_stands_still_has_no_next_check() {
    var life = Life.opened("03-02 08:00", Priority.P1)
        .then("03-02 08:30", DESK, new Command.Pause(Ground.PAYMENT, "Unpaid"));

    assertThat(life.next("03-02 08:30")).isEmpty();
  }

  @Test
  void a_check_is_no_later_than_terms_that_could_yet_be_published_take_effect() {
    assertThat(Life.opened("02-27 15:00").next("02-27 15:00")).contains(time("03-01 00:00"));
  }
}
