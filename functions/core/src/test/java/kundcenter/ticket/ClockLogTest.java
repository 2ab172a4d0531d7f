package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.FailAlternative;
import kundcenter.ticket.Command.NameAlternative;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.SetPriority;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import org.junit.jupiter.api.Test;

class ClockLogTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private static Instant hour(int count) {
    return START.plus(HOUR.multipliedBy(count));
  }

  @Test
  void the_clock_opens_when_the_ticket_is_received() {
    assertThat(Case.opened().ticket().clock().events())
        .containsExactly(new ClockEvent.Opened(START, Priority.P5));
  }

  @Test
  void a_priority_set_at_the_registration_holds_from_the_start() {
    assertThat(Case.opened(Priority.P2).ticket().clock().events())
        .containsExactly(
            new ClockEvent.Opened(START, Priority.P5),
            new ClockEvent.PriorityChanged(START, Priority.P2));
  }

  @Test
  void the_clock_of_an_add_on_opens_when_its_quote_is_accepted_with_the_priority_of_then() {
    var accepted = Case.opened(Kind.ADD_ON)
        .then(SVEN, new SetPriority(Priority.P4, "It is for May."))
        .then(SVEN, new AskApproval(Subject.QUOTE, DEAL))
        .after(HOUR)
        .then(ANNA, new Approve(Subject.QUOTE, Optional.empty()));

    assertThat(accepted.ticket().clock())
        .isEqualTo(new ClockLog(List.of(new ClockEvent.Opened(hour(1), Priority.P4)), List.of()));
  }

  @Test
  void a_second_accepted_quote_opens_no_second_clock() {
    var quoted = Case.opened()
        .then(SVEN, new AskApproval(Subject.QUOTE, DEAL))
        .then(ANNA, new Approve(Subject.QUOTE, Optional.empty()));

    assertThat(quoted.ticket().clock().events())
        .filteredOn(event -> event instanceof ClockEvent.Opened)
        .hasSize(1);
  }

  @Test
  void an_alternative_and_its_failure_change_the_priority_of_the_clock() {
    var failed = Case.opened(Priority.P1)
        .after(HOUR)
        .then(SVEN, new NameAlternative("Use a file."))
        .after(HOUR)
        .then(ANNA, new FailAlternative("It is empty too."));

    assertThat(failed.ticket().clock().events())
        .containsExactly(
            new ClockEvent.Opened(START, Priority.P5),
            new ClockEvent.PriorityChanged(START, Priority.P1),
            new ClockEvent.PriorityChanged(hour(1), Priority.P3),
            new ClockEvent.PriorityChanged(hour(2), Priority.P1));
  }

  @Test
  void a_pause_has_the_ground_the_author_and_the_words_of_its_wait() {
    var asked = Case.opened().after(HOUR).then(SVEN, new AskApproval(Subject.ORDER, DEAL));

    assertThat(asked.ticket().clock().pauses())
        .containsExactly(new Wait(Ground.ORDER, "Find the fault", SVEN, hour(1)));
  }

  @Test
  void a_wait_that_the_start_ends_has_ended_before_it() {
    var started = Case.opened()
        .then(SVEN, new AskApproval(Subject.ORDER, DEAL))
        .after(HOUR)
        .then(SVEN, new StartWork());

    assertThat(started.ticket().clock().events())
        .containsExactly(
            new ClockEvent.Opened(START, Priority.P5),
            new ClockEvent.Paused(START),
            new ClockEvent.Resumed(hour(1)),
            new ClockEvent.Started(hour(1)));
  }

  @Test
  void a_solution_without_a_start_is_the_start() {
    assertThat(Case.opened()
            .then(SVEN, new Solve("Choose March."))
            .ticket()
            .clock()
            .events())
        .containsExactly(new ClockEvent.Opened(START, Priority.P5), new ClockEvent.Started(START));
  }

  @Test
  void closing_and_reopening_are_told_to_the_clock() {
    var reopened = Case.opened()
        .after(HOUR)
        .then(ANNA, new Close(CloseReason.BY_CUSTOMER, ""))
        .after(HOUR)
        .then(ANNA, new Post("It is back."));

    assertThat(reopened.ticket().clock().events())
        .containsExactly(
            new ClockEvent.Opened(START, Priority.P5),
            new ClockEvent.Closed(hour(1)),
            new ClockEvent.Reopened(hour(2)));
  }
}
