package kundcenter.ticket;

import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Command.Assign;
import kundcenter.ticket.Command.HandOver;
import kundcenter.ticket.Command.Reproduce;
import kundcenter.ticket.Command.Route;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.Reproduction.Finding;
import org.junit.jupiter.api.Test;

class HandOverTest {

  private static final Reproduction MAYBE =
      new Reproduction("Open it twice.", "24.1", true, Optional.empty());
  private static final Reproduction A_BUG =
      new Reproduction("Open it twice.", "24.2", true, Optional.of(Finding.BUG));

  private static HandOver to(Line line) {
    return new HandOver(line, "It needs another look.", Optional.empty());
  }

  private static HandOver to(Line line, Reproduction record) {
    return new HandOver(line, "It needs another look.", Optional.of(record));
  }

  @Test
  void a_hand_over_has_its_reason_and_leaves_the_ticket_with_nobody() {
    var begun = Case.opened().then(SVEN, new StartWork());
    var placement = begun.then(SVEN, to(Line.SECOND)).ticket().placement();

    assertThat(begun.events(SVEN, to(Line.SECOND)))
        .containsExactly(new Event.HandedOver(Line.SECOND, "It needs another look."));
    assertThat(placement.line()).isEqualTo(Line.SECOND);
    assertThat(placement.assignee()).isEmpty();
  }

  @Test
  void a_hand_over_leaves_the_clock_as_it_is() {
    var fresh = Case.opened();

    assertThat(fresh.then(SVEN, to(Line.SECOND)).ticket().clock())
        .isEqualTo(fresh.ticket().clock());
  }

  @Test
  void the_third_line_takes_over_with_a_record_of_the_reproduction() {
    var third = Case.opened().then(SVEN, to(Line.THIRD, MAYBE));

    assertThat(third.ticket().placement().line()).isEqualTo(Line.THIRD);
    assertThat(third.ticket().placement().reproduction()).contains(MAYBE);
  }

  @Test
  void the_third_line_takes_over_again_on_the_record_that_there_is() {
    var again = Case.opened().then(SVEN, to(Line.THIRD, MAYBE), to(Line.SECOND), to(Line.THIRD));

    assertThat(again.ticket().placement().reproduction()).contains(MAYBE);
  }

  @Test
  void the_third_line_hands_back_with_what_it_found() {
    var back = Case.opened().then(SVEN, to(Line.THIRD, MAYBE), to(Line.FIRST, A_BUG));

    assertThat(back.ticket().placement().reproduction()).contains(A_BUG);
  }

  @Test
  void the_third_line_records_what_it_finds() {
    var found = Case.opened().then(SVEN, to(Line.THIRD, MAYBE), new Reproduce(A_BUG));

    assertThat(found.ticket().placement().reproduction()).contains(A_BUG);
  }

  @Test
  void a_reproduction_between_the_first_and_the_second_line_is_refused() {
    assertThat(Case.opened().refusal(SVEN, to(Line.SECOND, MAYBE)))
        .isEqualTo(Refusal.ONLY_IN_THIRD_LINE);
  }

  @Test
  void another_team_gets_the_ticket_in_the_same_line_with_nobody() {
    var assigned = Case.opened().then(SVEN, to(Line.SECOND), new Assign(new PersonId("eva")));
    var placement = assigned
        .then(SVEN, new Route(Team.HR, "It is about salaries."))
        .ticket()
        .placement();

    assertThat(placement.team()).isEqualTo(Team.HR);
    assertThat(placement.line()).isEqualTo(Line.SECOND);
    assertThat(placement.assignee()).isEmpty();
  }

  @Test
  void a_ticket_may_go_from_one_specialist_to_another() {
    var assigned =
        Case.opened().then(SVEN, new Assign(new PersonId("eva")), new Assign(new PersonId("sven")));

    assertThat(assigned.ticket().placement().assignee()).contains(new PersonId("sven"));
  }
}
