package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.IN_A_WEEK;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.ticket.Approval.Offer;
import kundcenter.ticket.Approval.State;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Merge;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.Withdraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

  private static final Duration A_WEEK = Duration.between(START, IN_A_WEEK);

  /// Good for every subject: with price terms and an end.
  private static final Offer ANY =
      new Offer("All of it", Optional.of("1,200 kr an hour"), Optional.of(IN_A_WEEK));

  private static Case asked(Subject subject) {
    return Case.opened().then(SVEN, new AskApproval(subject, ANY));
  }

  private static Approve yes(Subject subject) {
    return new Approve(subject, Optional.empty());
  }

  private static Approval latest(Case story, Subject subject) {
    return story.ticket().approvals().latest(subject).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_CONTROL", "DATA_ACCESS"})
  void a_consent_holds_until_its_end_and_not_at_it(Subject subject) {
    var approvals = asked(subject).then(ANNA, yes(subject)).ticket().approvals();

    assertThat(approvals.isValid(subject, IN_A_WEEK.minusMillis(1))).isTrue();
    assertThat(approvals.isValid(subject, IN_A_WEEK)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_CONTROL", "DATA_ACCESS"})
  void a_consent_in_force_is_not_asked_for_again(Subject subject) {
    var given = asked(subject).then(ANNA, yes(subject));

    assertThat(given.refusal(SVEN, new AskApproval(subject, ANY))).isEqualTo(Refusal.ALREADY_GIVEN);
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_CONTROL", "DATA_ACCESS"})
  void a_consent_is_withdrawn_at_once_with_who_and_when(Subject subject) {
    var withdrawn = asked(subject)
        .then(ANNA, yes(subject))
        .after(Duration.ofHours(2))
        .then(ANNA, new Withdraw(subject));

    assertThat(latest(withdrawn, subject).state())
        .isEqualTo(new State.Withdrawn(ANNA, START.plus(Duration.ofHours(2))));
    assertThat(withdrawn.ticket().approvals().isValid(subject, withdrawn.now())).isFalse();
  }

  @Test
  void a_consent_can_be_withdrawn_on_a_solved_ticket() {
    var solved = asked(Subject.DATA_ACCESS)
        .then(ANNA, yes(Subject.DATA_ACCESS))
        .then(SVEN, new Solve("Choose March."));

    assertThat(latest(solved.then(ANNA, new Withdraw(Subject.DATA_ACCESS)), Subject.DATA_ACCESS)
            .state())
        .isEqualTo(new State.Withdrawn(ANNA, START));
  }

  @Test
  void a_consent_can_be_withdrawn_on_a_ticket_that_was_merged() {
    var merged = asked(Subject.DATA_ACCESS)
        .then(ANNA, yes(Subject.DATA_ACCESS))
        .then(SVEN, new Merge(Case.another().ticket()));

    assertThat(latest(merged.then(ANNA, new Withdraw(Subject.DATA_ACCESS)), Subject.DATA_ACCESS)
            .state())
        .isEqualTo(new State.Withdrawn(ANNA, START));
  }

  @Test
  void an_expired_consent_cannot_be_withdrawn() {
    var expired =
        asked(Subject.DATA_ACCESS).then(ANNA, yes(Subject.DATA_ACCESS)).after(A_WEEK);

    assertThat(expired.refusal(ANNA, new Withdraw(Subject.DATA_ACCESS)))
        .isEqualTo(Refusal.NOT_GIVEN);
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_CONTROL", "DATA_ACCESS"})
  void a_consent_is_asked_for_with_its_end(Subject subject) {
    assertThat(Case.opened().refusal(SVEN, new AskApproval(subject, DEAL)))
        .isEqualTo(Refusal.EXPIRY_MISSING);
  }
}
