package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Answer;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.Deny;
import kundcenter.ticket.Command.FailAlternative;
import kundcenter.ticket.Command.NameAlternative;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.Reopen;
import kundcenter.ticket.Command.RequestQuote;
import kundcenter.ticket.Command.Resume;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.Command.Withdraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaitingTest {

  private static final Ask WHICH_MONTH = new Ask("Which month?");

  private static final AskApproval ASK_ORDER = new AskApproval(Subject.ORDER, DEAL);

  /// Begun, with an alternative in use, remote control granted and an order asked for.
  private static Case waiting() {
    return Case.opened(Priority.P1)
        .then(SVEN, new NameAlternative("Use a file."))
        .then(SVEN, new AskApproval(Subject.REMOTE_CONTROL, CONSENT))
        .then(ANNA, new Approve(Subject.REMOTE_CONTROL, Optional.empty()))
        .then(SVEN, WHICH_MONTH, ASK_ORDER);
  }

  @Test
  void a_question_waits_for_its_answer() {
    var asked = Case.opened().then(SVEN, WHICH_MONTH);

    assertThat(asked.status()).isEqualTo(Status.WAITING_FOR_CUSTOMER);
    assertThat(asked.ticket().progress().waiting())
        .contains(new Wait(Ground.ANSWER, "Which month?", SVEN, START));
  }

  static List<Command> words() {
    return List.of(
        new Post("One moment."),
        new Answer("March."),
        new FailAlternative("The file is empty too."),
        new Approve(Subject.ORDER, Optional.empty()),
        new Deny(Subject.ORDER, Optional.empty()),
        new Withdraw(Subject.REMOTE_CONTROL),
        new RequestQuote("Training by phone", "An hour on ledgers."));
  }

  @ParameterizedTest
  @MethodSource("words")
  void any_word_from_the_customer_ends_the_waiting(Command word) {
    assertThat(waiting().then(ANNA, word).waiting()).isFalse();
  }

  static List<Command> answers_by_phone() {
    return List.of(
        new Approve(Subject.ORDER, Optional.of("Anna ordered by phone.")),
        new Deny(Subject.ORDER, Optional.of("Anna declined by phone.")));
  }

  @ParameterizedTest
  @MethodSource("answers_by_phone")
  void an_answer_by_phone_that_was_written_down_is_the_customers_word(Command told) {
    assertThat(waiting().then(SVEN, told).waiting()).isFalse();
  }

  @Test
  void automatic_mail_ends_no_waiting() {
    assertThat(waiting().then(Actor.RULES, new Post("Out of office.")).waiting())
        .isTrue();
  }

  @Test
  void a_specialists_word_ends_no_waiting_once_work_has_begun() {
    assertThat(waiting().then(SVEN, new Post("We wait for you.")).waiting()).isTrue();
  }

  @Test
  void one_wait_goes_on_when_another_question_is_asked() {
    var wait = waiting().ticket().progress().waiting();

    assertThat(wait).map(Wait::ground).contains(Ground.ANSWER);
    assertThat(waiting().ticket().clock().pauses())
        .extracting(Wait::text)
        .containsExactly("See the screen", "Which month?");
  }

  @Test
  void a_question_before_the_start_ends_the_wait_before_it_and_begins_its_own() {
    var events = Case.opened().then(SVEN, ASK_ORDER).events(SVEN, WHICH_MONTH);

    assertThat(events)
        .containsExactly(
            new Event.WaitEnded(),
            new Event.WorkStarted(),
            new Event.QuestionAsked("Which month?"),
            new Event.WaitStarted(Ground.ANSWER, "Which month?"));
  }

  @Test
  void a_long_question_gives_the_wait_as_much_of_its_text_as_there_is_room_for() {
    var asked = Case.opened().then(SVEN, new Ask("ö".repeat(Wait.LONGEST_TEXT + 1)));

    assertThat(asked.ticket().progress().waiting())
        .map(Wait::text)
        .contains("ö".repeat(Wait.LONGEST_TEXT));
  }

  @Test
  void a_question_is_answered_once() {
    var answered = Case.opened().then(SVEN, WHICH_MONTH).then(ANNA, new Answer("March."));

    assertThat(answered.refusal(ANNA, new Answer("April."))).isEqualTo(Refusal.NO_QUESTION);
  }

  @Test
  void a_question_does_not_outlive_the_round_in_which_it_was_asked() {
    var reopened = Case.opened()
        .then(SVEN, WHICH_MONTH, new Close(CloseReason.NO_ANSWER, ""))
        .then(SVEN, new Reopen("She called."));

    assertThat(reopened.refusal(ANNA, new Answer("March."))).isEqualTo(Refusal.NO_QUESTION);
  }

  @Test
  void the_desk_ends_a_wait_by_resuming() {
    assertThat(waiting().then(SVEN, new Resume()).status()).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void a_wait_before_the_start_leaves_the_ticket_new() {
    var resumed = Case.opened().then(SVEN, ASK_ORDER, new Resume());

    assertThat(resumed.status()).isEqualTo(Status.NEW);
    assertThat(resumed.then(SVEN, new StartWork()).status()).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void solving_ends_the_waiting() {
    assertThat(waiting().events(SVEN, new Solve("Choose March.")))
        .startsWith(new Event.WaitEnded());
  }

  @Test
  void closing_ends_the_waiting() {
    assertThat(waiting().events(SVEN, new Close(CloseReason.NO_ANSWER, "")))
        .startsWith(new Event.WaitEnded());
  }

  static List<Command> words_of_the_desk() {
    return List.of(
        new FailAlternative("The file is empty too."),
        new RequestQuote("Training by phone", "An hour on ledgers."));
  }

  @ParameterizedTest
  @MethodSource("words_of_the_desk")
  void what_the_desk_does_for_a_customer_is_not_their_word(Command act) {
    assertThat(waiting().then(SVEN, act).waiting()).isTrue();
  }
}
