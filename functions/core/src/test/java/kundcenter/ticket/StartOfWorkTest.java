package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.EVA;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Assign;
import kundcenter.ticket.Command.EnterTime;
import kundcenter.ticket.Command.HandOver;
import kundcenter.ticket.Command.NameAlternative;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.PostNote;
import kundcenter.ticket.Command.Reproduce;
import kundcenter.ticket.Command.Route;
import kundcenter.ticket.Command.SetPriority;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.Command.Tag;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartOfWorkTest {

  private static final PersonId EVAS_ID = new PersonId("eva");

  static List<Command> acts_on_the_matter() {
    return List.of(
        new StartWork(),
        new Post("We are looking at it."),
        new Ask("Which month?"),
        new AskApproval(Subject.REMOTE_CONTROL, CONSENT),
        new EnterTime(new TimeEntry.Work(15, Activity.PHONE, Cause.UNKNOWN, "Called Anna.")),
        new Solve("Choose March."));
  }

  @ParameterizedTest
  @MethodSource("acts_on_the_matter")
  void a_specialists_first_act_on_the_matter_begins_the_work(Command act) {
    var events = Case.opened().events(SVEN, act);

    assertThat(events.getFirst()).isEqualTo(new Event.WorkStarted());
  }

  @ParameterizedTest
  @MethodSource("acts_on_the_matter")
  void work_begins_no_second_time(Command act) {
    var begun = Case.opened().then(SVEN, new Post("We are looking at it."));

    assertThat(begun.decision(EVA, act))
        .satisfiesAnyOf(
            decision ->
                assertThat(decision).isEqualTo(Decision.refused(Refusal.WORK_ALREADY_STARTED)),
            decision -> assertThat(((Decision.Accepted) decision).events())
                .doesNotContain(new Event.WorkStarted()));
  }

  static List<Command> triage() {
    return List.of(
        new SetPriority(Priority.P2, "Nobody can send invoices."),
        new NameAlternative("Export to a file instead."),
        new Route(Team.HR, "It is about salaries."),
        new Assign(EVAS_ID),
        new HandOver(Line.SECOND, "It needs a deeper look.", Optional.empty()),
        new AskApproval(Subject.ORDER, DEAL),
        new AskApproval(Subject.DATA_ACCESS, CONSENT),
        new AskApproval(Subject.QUOTE, DEAL),
        new PostNote("Seen before."),
        new Tag("ledger"));
  }

  @ParameterizedTest
  @MethodSource("triage")
  void triage_begins_no_work(Command act) {
    assertThat(Case.opened(Priority.P1).then(SVEN, act).begun()).isFalse();
  }

  @Test
  void a_phone_order_written_down_begins_no_work() {
    var asked = Case.opened().then(SVEN, new AskApproval(Subject.ORDER, DEAL));

    assertThat(asked
            .then(SVEN, new Approve(Subject.ORDER, Optional.of("By phone.")))
            .begun())
        .isFalse();
  }

  @Test
  void a_reproduction_in_the_third_line_begins_the_work() {
    var record = new Reproduction("Open it twice.", "24.1", true, Optional.empty());
    var third = Case.opened().then(SVEN, new HandOver(Line.THIRD, "A bug?", Optional.of(record)));

    assertThat(third.begun()).isFalse();
    assertThat(third.then(SVEN, new Reproduce(record)).begun()).isTrue();
  }

  @Test
  void an_automatic_receipt_begins_no_work() {
    assertThat(Case.opened().then(Actor.RULES, new Post("We have your report.")).begun())
        .isFalse();
  }

  @Test
  void a_machine_that_asks_for_remote_control_begins_no_work() {
    var asked = new AskApproval(Subject.REMOTE_CONTROL, CONSENT);

    assertThat(Case.opened().then(Actor.RULES, asked).begun()).isFalse();
  }

  @Test
  void a_customers_word_begins_no_work() {
    assertThat(Case.opened().then(ANNA, new Post("It is still empty.")).begun()).isFalse();
  }

  @Test
  void whoever_starts_on_a_ticket_of_nobodys_gets_it() {
    var started = Case.opened().then(SVEN, new StartWork());

    assertThat(started.ticket().placement().assignee()).contains(new PersonId("sven"));
  }

  @Test
  void whoever_starts_on_a_colleagues_ticket_leaves_it_with_them() {
    var started = Case.opened().then(SVEN, new Assign(EVAS_ID), new StartWork());

    assertThat(started.ticket().placement().assignee()).contains(EVAS_ID);
  }

  @Test
  void the_start_of_work_ends_a_wait() {
    var asked = Case.opened().then(SVEN, new AskApproval(Subject.ORDER, DEAL));

    assertThat(asked.events(SVEN, new Post("We begin at once.")))
        .startsWith(new Event.WaitEnded(), new Event.WorkStarted());
  }

  @Test
  void a_reopened_ticket_has_to_be_begun_anew() {
    var reopened = Case.opened().then(SVEN, new Solve("Choose March.")).then(ANNA, new Post("No."));

    assertThat(reopened.status()).isEqualTo(Status.NEW);
    assertThat(reopened.then(EVA, new StartWork()).begun()).isTrue();
  }

  @Test
  void only_a_person_of_the_desk_starts_work() {
    assertThat(Case.opened().refusal(Actor.RULES, new StartWork())).isEqualTo(Refusal.DESK_ONLY);
  }
}
