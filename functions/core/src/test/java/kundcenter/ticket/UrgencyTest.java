package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.ticket.Command.FailAlternative;
import kundcenter.ticket.Command.NameAlternative;
import kundcenter.ticket.Command.SetPriority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UrgencyTest {

  private static final NameAlternative BY_FILE = new NameAlternative("Export to a file instead.");
  private static final FailAlternative NO_USE = new FailAlternative("The file is empty too.");

  @Test
  void the_desk_sets_a_priority_and_says_why() {
    var events =
        Case.opened().events(SVEN, new SetPriority(Priority.P2, "Nobody can send invoices."));

    assertThat(events)
        .containsExactly(new Event.PrioritySet(Priority.P2, "Nobody can send invoices."));
  }

  @Test
  void a_priority_may_be_set_by_the_rules_of_the_desk() {
    var urgent = Case.opened().then(Actor.RULES, new SetPriority(Priority.P1, "All are down."));

    assertThat(urgent.ticket().urgency().priority()).isEqualTo(Priority.P1);
  }

  @ParameterizedTest
  @EnumSource(names = {"P1", "P2"})
  void an_alternative_solution_makes_a_1_or_2_a_3(Priority former) {
    var urgency = Case.opened(former).then(SVEN, BY_FILE).ticket().urgency();

    assertThat(urgency).isEqualTo(new Urgency(Priority.P3, Optional.of(former)));
  }

  @ParameterizedTest
  @EnumSource(names = {"P3", "P4", "P5"})
  void an_alternative_solution_is_refused_from_3_on(Priority priority) {
    assertThat(Case.opened(priority).refusal(SVEN, BY_FILE))
        .isEqualTo(Refusal.ONLY_FOR_PRIORITY_1_OR_2);
  }

  @Test
  void an_alternative_solution_is_told_in_the_conversation() {
    var last = Case.opened(Priority.P1)
        .then(SVEN, BY_FILE)
        .ticket()
        .conversation()
        .messages()
        .getLast();

    assertThat(last.kind()).isEqualTo(Message.Kind.ALTERNATIVE);
    assertThat(last.body()).isEqualTo("Export to a file instead.");
  }

  @ParameterizedTest
  @EnumSource(names = {"P1", "P2"})
  void a_failed_alternative_brings_the_former_priority_back(Priority former) {
    var urgency =
        Case.opened(former).then(SVEN, BY_FILE).then(ANNA, NO_USE).ticket().urgency();

    assertThat(urgency).isEqualTo(new Urgency(former, Optional.empty()));
  }

  @Test
  void an_alternative_fails_only_once() {
    var failed = Case.opened(Priority.P1).then(SVEN, BY_FILE).then(SVEN, NO_USE);

    assertThat(failed.refusal(SVEN, NO_USE)).isEqualTo(Refusal.NO_ALTERNATIVE);
  }

  @Test
  void another_alternative_may_be_named_when_one_has_failed() {
    var urgency =
        Case.opened(Priority.P1).then(SVEN, BY_FILE, NO_USE, BY_FILE).ticket().urgency();

    assertThat(urgency).isEqualTo(new Urgency(Priority.P3, Optional.of(Priority.P1)));
  }

  @Test
  void a_priority_set_by_hand_takes_the_place_of_an_alternative() {
    var set =
        Case.opened(Priority.P1).then(SVEN, BY_FILE, new SetPriority(Priority.P4, "It is calm."));

    assertThat(set.ticket().urgency()).isEqualTo(new Urgency(Priority.P4, Optional.empty()));
    assertThat(set.refusal(ANNA, NO_USE)).isEqualTo(Refusal.NO_ALTERNATIVE);
  }
}
