package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
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
import kundcenter.ticket.Command.Deny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalsTest {

  private static final Duration A_WEEK = Duration.between(START, IN_A_WEEK);

  private static final Optional<String> BY_PHONE = Optional.of("Anna said so by phone.");

  /// Good for every subject: with price terms and an end.
  private static final Offer ANY =
      new Offer("All of it", Optional.of("1,200 kr an hour"), Optional.of(IN_A_WEEK));

  private static Case asked(Subject subject) {
    return Case.opened().then(SVEN, new AskApproval(subject, ANY));
  }

  private static Approve yes(Subject subject) {
    return new Approve(subject, Optional.empty());
  }

  private static Deny no(Subject subject) {
    return new Deny(subject, Optional.empty());
  }

  private static Approval latest(Case story, Subject subject) {
    return story.ticket().approvals().latest(subject).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void a_yes_is_kept_with_who_and_when(Subject subject) {
    var given = asked(subject).after(Duration.ofHours(2)).then(ANNA, yes(subject));

    assertThat(latest(given, subject))
        .isEqualTo(new Approval(
            subject, ANY, START, new State.Given(ANNA, START.plus(Duration.ofHours(2)))));
  }

  @ParameterizedTest
  @EnumSource
  void a_no_is_kept_with_who_and_when(Subject subject) {
    var denied = asked(subject).after(Duration.ofHours(2)).then(ANNA, no(subject));

    assertThat(latest(denied, subject).state())
        .isEqualTo(new State.Denied(ANNA, START.plus(Duration.ofHours(2))));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_denied_may_be_asked_again(Subject subject) {
    var again = asked(subject).then(ANNA, no(subject)).then(SVEN, new AskApproval(subject, ANY));

    assertThat(again.ticket().approvals().all()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void an_answer_comes_only_once(Subject subject) {
    var given = asked(subject).then(ANNA, yes(subject));

    assertThat(given.refusal(ANNA, no(subject))).isEqualTo(Refusal.NOT_ASKED);
  }

  @ParameterizedTest
  @EnumSource
  void an_offer_can_be_answered_until_it_ends(Subject subject) {
    var justBefore = asked(subject).after(A_WEEK.minusMillis(1));

    assertThat(justBefore.then(ANNA, yes(subject)).ticket().approvals().isPending(subject, START))
        .isFalse();
    assertThat(asked(subject).after(A_WEEK).refusal(ANNA, yes(subject)))
        .isEqualTo(Refusal.NOT_ASKED);
  }

  @ParameterizedTest
  @EnumSource
  void an_offer_that_ended_unanswered_may_be_made_again(Subject subject) {
    var later = new Offer(
        "All of it",
        Optional.of("1,200 kr an hour"),
        Optional.of(IN_A_WEEK.plus(Duration.ofDays(1))));
    var again = asked(subject).after(A_WEEK).then(SVEN, new AskApproval(subject, later));

    assertThat(again.ticket().approvals().isPending(subject, IN_A_WEEK)).isTrue();
  }

  @Test
  void a_specialist_writes_down_an_order_that_was_given_by_phone() {
    var ordered = asked(Subject.ORDER).events(SVEN, new Approve(Subject.ORDER, BY_PHONE));

    assertThat(ordered).contains(new Event.ApprovalGiven(Subject.ORDER, BY_PHONE));
  }

  @Test
  void a_specialist_writes_down_an_order_that_was_declined_by_phone() {
    var declined = asked(Subject.ORDER).events(SVEN, new Deny(Subject.ORDER, BY_PHONE));

    assertThat(declined).contains(new Event.ApprovalDenied(Subject.ORDER, BY_PHONE));
  }

  @Test
  void a_specialist_gives_no_order_without_saying_how_it_came() {
    assertThat(asked(Subject.ORDER).refusal(SVEN, yes(Subject.ORDER)))
        .isEqualTo(Refusal.CUSTOMER_ONLY);
  }

  @ParameterizedTest
  @EnumSource(names = "ORDER", mode = EnumSource.Mode.EXCLUDE)
  void only_the_customer_says_yes_to_anything_but_an_order(Subject subject) {
    assertThat(asked(subject).refusal(SVEN, new Approve(subject, BY_PHONE)))
        .isEqualTo(Refusal.CUSTOMER_ONLY);
  }

  @Test
  void a_machine_of_the_vendors_writes_down_no_order() {
    assertThat(asked(Subject.ORDER).refusal(Actor.RULES, new Approve(Subject.ORDER, BY_PHONE)))
        .isEqualTo(Refusal.CUSTOMER_ONLY);
  }

  @Test
  void a_customer_gives_an_order_and_does_not_write_one_down() {
    assertThat(asked(Subject.ORDER).refusal(ANNA, new Approve(Subject.ORDER, BY_PHONE)))
        .isEqualTo(Refusal.DESK_ONLY);
  }

  @ParameterizedTest
  @EnumSource(names = {"ORDER", "QUOTE"})
  void a_deal_is_asked_for_with_its_price_terms(Subject subject) {
    assertThat(Case.opened().refusal(SVEN, new AskApproval(subject, CONSENT)))
        .isEqualTo(Refusal.PRICE_TERMS_MISSING);
  }

  @ParameterizedTest
  @EnumSource
  void an_offer_does_not_end_when_it_is_made(Subject subject) {
    assertThat(Case.opened().after(A_WEEK).refusal(SVEN, new AskApproval(subject, ANY)))
        .isEqualTo(Refusal.EXPIRY_PASSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ORDER", "QUOTE"})
  void a_deal_may_be_followed_by_another(Subject subject) {
    var again = asked(subject).then(ANNA, yes(subject)).then(SVEN, new AskApproval(subject, ANY));

    assertThat(again.ticket().approvals().isPending(subject, START)).isTrue();
  }
}
