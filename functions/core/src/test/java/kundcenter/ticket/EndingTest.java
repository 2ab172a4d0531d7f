package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.HandOver;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.Progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {

  private static final Solve SOLVE = new Solve("Choose March.");
  private static final Close SETTLE = new Close(CloseReason.SETTLED, "");
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  private static Close close(CloseReason reason) {
    return new Close(reason, "Nothing more to do.");
  }

  private static boolean isSolvedAtFirstContact(Case story) {
    return story.ticket().progress().stage().equals(new Stage.Solved(START, true));
  }

  @Test
  void a_solution_stands_in_the_conversation() {
    var last =
        Case.opened().then(SVEN, SOLVE).ticket().conversation().messages().getLast();

    assertThat(last).isEqualTo(new Message(Message.Kind.SOLUTION, "Choose March.", SVEN, START));
  }

  @Test
  void the_first_word_that_solves_is_a_solution_at_first_contact() {
    assertThat(isSolvedAtFirstContact(Case.opened().then(SVEN, new StartWork(), SOLVE)))
        .isTrue();
  }

  @Test
  void an_automatic_receipt_is_no_contact() {
    var received = Case.opened().then(Actor.RULES, new Post("We have your report."));

    assertThat(isSolvedAtFirstContact(received.then(SVEN, SOLVE))).isTrue();
  }

  @Test
  void a_solution_after_another_word_from_the_desk_is_not_at_first_contact() {
    var asked = Case.opened().then(SVEN, new Ask("Which month?")).then(ANNA, new Post("March."));

    assertThat(isSolvedAtFirstContact(asked.then(SVEN, SOLVE))).isFalse();
  }

  @Test
  void a_solution_after_a_hand_over_is_not_at_first_contact_even_back_in_the_first_line() {
    var back = Case.opened()
        .then(SVEN, new HandOver(Line.SECOND, "Deeper.", Optional.empty()))
        .then(SVEN, new HandOver(Line.FIRST, "Easy.", Optional.empty()));

    assertThat(isSolvedAtFirstContact(back.then(SVEN, SOLVE))).isFalse();
  }

  @Test
  void a_second_solution_is_not_at_first_contact() {
    var again = Case.opened().then(SVEN, SOLVE).then(ANNA, new Post("No.")).then(SVEN, SOLVE);

    assertThat(isSolvedAtFirstContact(again)).isFalse();
  }

  @Test
  void the_desk_may_add_to_a_solution_and_it_stays_solved() {
    var added = Case.opened().then(SVEN, SOLVE, new Post("The same goes for April."));

    assertThat(added.status()).isEqualTo(Status.SOLVED);
    assertThat(added.ticket().conversation().messages()).hasSize(3);
  }

  @Test
  void a_solved_ticket_is_settled_from_the_fourteenth_day() {
    var solved = Case.opened().then(SVEN, SOLVE);

    assertThat(solved.after(FORTNIGHT.minusMillis(1)).refusal(Actor.RULES, SETTLE))
        .isEqualTo(Refusal.TOO_EARLY_TO_SETTLE);
    assertThat(solved
            .after(FORTNIGHT)
            .then(Actor.RULES, SETTLE)
            .ticket()
            .progress()
            .stage())
        .isEqualTo(new Stage.Closed(START.plus(FORTNIGHT), CloseReason.SETTLED));
  }

  @Test
  void only_the_rules_of_the_desk_settle_a_ticket() {
    var quiet = Case.opened().then(SVEN, SOLVE).after(FORTNIGHT);
    var machine = new Actor(Actor.Party.SYSTEM, "erp");

    assertThat(quiet.refusal(SVEN, SETTLE)).isEqualTo(Refusal.RESERVED_REASON);
    assertThat(quiet.refusal(machine, SETTLE)).isEqualTo(Refusal.RESERVED_REASON);
  }

  @Test
  void a_ticket_that_was_never_solved_is_not_settled() {
    assertThat(Case.opened().after(FORTNIGHT).refusal(Actor.RULES, SETTLE))
        .isEqualTo(Refusal.NOT_SOLVED);
  }

  @Test
  void nobody_closes_a_ticket_as_merged_but_by_merging_it() {
    assertThat(Case.opened().refusal(SVEN, close(CloseReason.MERGED)))
        .isEqualTo(Refusal.RESERVED_REASON);
  }

  @ParameterizedTest
  @EnumSource(names = {"BY_CUSTOMER", "NO_ANSWER", "DUPLICATE", "OTHER"})
  void the_desk_closes_with_its_reason(CloseReason reason) {
    assertThat(Case.opened().then(SVEN, close(reason)).ticket().progress().stage())
        .isEqualTo(new Stage.Closed(START, reason));
  }

  @ParameterizedTest
  @EnumSource(names = "BY_CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
  void a_customer_closes_with_no_reason_of_the_desks(CloseReason reason) {
    assertThat(Case.opened().refusal(ANNA, close(reason))).isEqualTo(Refusal.DESK_ONLY);
  }

  @Test
  void a_customer_takes_a_ticket_back_before_it_is_solved() {
    assertThat(Case.opened().then(ANNA, close(CloseReason.BY_CUSTOMER)).status())
        .isEqualTo(Status.CLOSED);
  }

  @Test
  void a_customer_confirms_a_solution() {
    var confirmed = Case.opened().then(SVEN, SOLVE).then(ANNA, close(CloseReason.BY_CUSTOMER));

    assertThat(confirmed.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void the_desk_says_nothing_on_a_closed_ticket() {
    var closed = Case.opened().then(SVEN, close(CloseReason.OTHER));

    assertThat(closed.refusal(SVEN, new Post("One more thing."))).isEqualTo(Refusal.NOT_OPEN);
    assertThat(closed.refusal(Actor.RULES, new Post("Out of office."))).isEqualTo(Refusal.NOT_OPEN);
  }

  @Test
  void nothing_is_asked_on_a_solved_ticket() {
    var solved = Case.opened().then(SVEN, SOLVE);

    assertThat(solved.refusal(SVEN, new AskApproval(Subject.DATA_ACCESS, CONSENT)))
        .isEqualTo(Refusal.NOT_OPEN);
  }
}
