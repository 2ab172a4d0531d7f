package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.IN_A_WEEK;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Pause;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {

  private static final Ask WHICH_MONTH = new Ask("Which month?");

  @ParameterizedTest
  @CsvSource({"ORDER, ORDER", "DATA_ACCESS, ACCESS", "REMOTE_CONTROL, ANSWER", "QUOTE, ANSWER"})
  void asking_for_a_yes_waits_on_the_ground_of_its_subject(Subject subject, Ground ground) {
    var offer = new Approval.Offer("All of it", Optional.of("1,200 kr"), Optional.of(IN_A_WEEK));
    var asked = Case.opened().then(SVEN, new AskApproval(subject, offer));

    assertThat(asked.ticket().progress().waiting())
        .contains(new Wait(ground, "All of it", SVEN, START));
  }

  @ParameterizedTest
  @CsvSource({"ORDER, ORDER", "DATA_ACCESS, ACCESS", "REMOTE_CONTROL, ANSWER", "QUOTE, ANSWER"})
  void an_unanswered_request_is_a_ground_to_wait_again(Subject subject, Ground ground) {
    var offer = new Approval.Offer("All of it", Optional.of("1,200 kr"), Optional.of(IN_A_WEEK));
    var spoken = Case.opened()
        .then(SVEN, new AskApproval(subject, offer))
        .then(ANNA, new Post("I will ask my manager."));

    assertThat(spoken.then(SVEN, new Pause(ground, "No answer yet.")).waiting()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ORDER", "ACCESS", "ANSWER"})
  void there_is_no_ground_to_wait_where_nothing_was_asked(Ground ground) {
    assertThat(Case.opened().refusal(SVEN, new Pause(ground, "Let us wait.")))
        .isEqualTo(Refusal.NO_GROUND_TO_WAIT);
  }

  @Test
  void an_expired_request_is_no_ground_to_wait() {
    var expired = Case.opened()
        .then(SVEN, new AskApproval(Subject.DATA_ACCESS, CONSENT), new Resume())
        .after(Duration.ofDays(7));

    assertThat(expired.refusal(SVEN, new Pause(Ground.ACCESS, "No answer.")))
        .isEqualTo(Refusal.NO_GROUND_TO_WAIT);
  }

  @Test
  void the_desk_may_wait_for_a_payment_at_any_time() {
    assertThat(Case.opened().then(SVEN, new Pause(Ground.PAYMENT, "Overdue.")).waiting())
        .isTrue();
  }

  @Test
  void an_answered_question_is_no_ground_to_wait() {
    var answered = Case.opened().then(SVEN, WHICH_MONTH).then(ANNA, new Post("March."));

    assertThat(answered.refusal(SVEN, new Pause(Ground.ANSWER, "Not clear.")))
        .isEqualTo(Refusal.NO_GROUND_TO_WAIT);
  }

  @Test
  void an_unanswered_question_is_a_ground_to_wait_again() {
    var resumed = Case.opened().then(SVEN, WHICH_MONTH, new Post("Or year?"), new Resume());

    assertThat(resumed.then(SVEN, new Pause(Ground.ANSWER, "Still open.")).waiting())
        .isTrue();
  }
}
