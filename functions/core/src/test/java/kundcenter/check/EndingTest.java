package kundcenter.check;

import static kundcenter.check.Life.CUSTOMER;
import static kundcenter.check.Life.DESK;
import static kundcenter.check.Life.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.ticket.Approval.State;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Status;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static final Command YES_TO_ORDER = new Command.Approve(Subject.ORDER, Optional.empty());

  @Test
  void a_solved_ticket_is_closed_after_fourteen_days() {
    var life = Life.opened("03-02 08:00").then("03-02 09:00", DESK, new Command.Solve("Done."));

    assertThat(life.next("03-02 09:00")).contains(time("03-16 09:00"));
    assertThat(life.checked("03-16 09:00").found()).isEmpty();
    assertThat(life.checked("03-16 09:00:00.001").found())
        .containsExactly(new Event.Closed(CloseReason.SETTLED, ""));
  }

  @Test
  void a_word_before_then_is_no_closing() {
    var life = Life.opened("03-02 08:00")
        .then("03-02 09:00", DESK, new Command.Solve("Done."))
        .then("03-16 08:59", CUSTOMER, new Command.Post("It came back."));

    assertThat(life.checked("03-16 09:01").found()).isEmpty();
  }

  @Test
  void a_closed_ticket_is_not_looked_at_again() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.ORDER, "03-03 09:00")
        .then("03-02 10:00", DESK, new Command.Close(CloseReason.NO_ANSWER, "Gone"));

    assertThat(life.next("03-02 10:00")).isEmpty();
  }

  @Test
  void an_offer_without_an_answer_expires_and_it_is_the_desks_turn() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.ORDER, "03-03 09:00")
        .checked("03-03 09:01");

    assertThat(life.found())
        .containsExactly(new Event.WaitEnded(), new Event.ApprovalExpired(Subject.ORDER));
    assertThat(life.ticket().status()).isEqualTo(Status.NEW);
    assertThat(life.next("03-03 09:01")).isPresent();
  }

  @Test
  void the_wait_goes_on_while_a_question_is_open() {
    var life = Life.opened("03-02 08:00")
        .then("03-02 08:30", DESK, new Command.Ask("Which version?"))
        .ask("03-02 09:00", Subject.REMOTE_CONTROL, "03-03 09:00")
        .checked("03-03 09:01");

    assertThat(life.found()).containsExactly(new Event.ApprovalExpired(Subject.REMOTE_CONTROL));
    assertThat(life.ticket().status()).isEqualTo(Status.WAITING_FOR_CUSTOMER);
  }

  @Test
  void a_consent_expires_though_it_was_given() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.DATA_ACCESS, "03-03 09:00")
        .then("03-02 09:30", CUSTOMER, new Command.Approve(Subject.DATA_ACCESS, Optional.empty()))
        .checked("03-03 09:01");

    assertThat(life.found()).containsExactly(new Event.ApprovalExpired(Subject.DATA_ACCESS));
    assertThat(
            life.ticket().approvals().latest(Subject.DATA_ACCESS).orElseThrow().state())
        .isEqualTo(new State.Expired());
  }

  @Test
  void a_deal_once_made_does_not_expire() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.ORDER, "03-03 09:00")
        .then("03-02 09:30", CUSTOMER, YES_TO_ORDER);

    assertThat(life.checked("03-03 09:01").found()).isEmpty();
  }

  @Test
  void an_expiry_is_found_once() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.ORDER, "03-03 09:00")
        .checked("03-03 09:01");

    assertThat(life.checked("03-03 09:02").found()).isEmpty();
  }

  @Test
  void an_offer_that_is_made_anew_before_the_check_has_expired_all_the_same() {
    var life = Life.opened("03-02 08:00")
        .ask("03-02 09:00", Subject.ORDER, "03-03 09:00")
        .ask("03-03 09:30", Subject.ORDER, "03-04 09:00");

    assertThat(life.ticket().approvals().all().getFirst().state()).isEqualTo(new State.Expired());
    assertThat(life.checked("03-03 09:31").found()).isEmpty();
  }

  @Test
  void an_expired_quote_starts_no_clock() {
    var life = Life.opened("03-02 08:00", Kind.ADD_ON)
        .ask("03-02 09:00", Subject.QUOTE, "03-03 09:00")
        .checked("03-03 09:01");

    assertThat(life.ticket().status()).isEqualTo(Status.NEW);
    assertThat(life.next("03-03 09:01")).isEmpty();
  }

  @Test
  void what_a_closing_makes_moot_is_dropped() {
    var life = Life.opened("03-02 08:00")
        .then("03-02 09:00", DESK, new Command.StartWork())
        .ask("03-02 09:00", Subject.DATA_ACCESS, "03-20 09:00")
        .then("03-02 09:30", CUSTOMER, new Command.Approve(Subject.DATA_ACCESS, Optional.empty()))
        .then("03-02 10:00", DESK, new Command.Solve("Done."))
        .checked("03-25 09:00");

    assertThat(life.found()).containsExactly(new Event.Closed(CloseReason.SETTLED, ""));
  }
}
