package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.Deny;
import kundcenter.ticket.Command.EnterTime;
import kundcenter.ticket.Command.HandOver;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.Reproduce;
import kundcenter.ticket.Command.RequestQuote;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteTest {

  private static final RequestQuote REQUEST =
      new RequestQuote("Adaptation of a report", "Our logotype on the invoice.");
  private static final AskApproval OFFER = new AskApproval(Subject.QUOTE, DEAL);
  private static final Approve YES = new Approve(Subject.QUOTE, Optional.empty());
  private static final Deny NO = new Deny(Subject.QUOTE, Optional.of("Too dear."));
  private static final Reproduction RECORD =
      new Reproduction("Print it.", "24.1", false, Optional.empty());

  private static Case addOn() {
    return Case.opened(Kind.ADD_ON);
  }

  static List<Command> work() {
    return List.of(
        new StartWork(),
        new EnterTime(new TimeEntry.Work(30, Activity.ADAPTATION, Cause.UNKNOWN, "Drew it.")),
        new Reproduce(RECORD),
        new AskApproval(Subject.REMOTE_CONTROL, CONSENT),
        new Solve("Done."));
  }

  @ParameterizedTest
  @MethodSource("work")
  void no_work_is_done_on_an_add_on_before_its_quote_is_accepted(Command command) {
    var offered = addOn()
        .then(SVEN, new HandOver(Line.THIRD, "Forms.", Optional.of(RECORD)))
        .then(SVEN, OFFER);

    assertThat(offered.refusal(SVEN, command)).isEqualTo(Refusal.QUOTE_NOT_ACCEPTED);
  }

  @ParameterizedTest
  @MethodSource("work")
  void work_is_done_on_an_add_on_once_its_quote_is_accepted(Command command) {
    var accepted = addOn()
        .then(SVEN, new HandOver(Line.THIRD, "Forms.", Optional.of(RECORD)))
        .then(SVEN, OFFER)
        .then(ANNA, YES);

    assertThat(accepted.then(SVEN, command).begun()).isTrue();
  }

  @Test
  void what_is_said_about_a_quote_is_not_work() {
    var talked = addOn()
        .then(SVEN, new Ask("Which report?"))
        .then(ANNA, new Post("The invoice."))
        .then(SVEN, new Post("We will send a quote."));

    assertThat(talked.begun()).isFalse();
  }

  @Test
  void an_add_on_has_no_clock_before_its_quote_is_accepted() {
    var denied = addOn().then(SVEN, OFFER).then(ANNA, NO);

    assertThat(denied.ticket().clock()).isEqualTo(ClockLog.EMPTY);
  }

  @Test
  void a_quote_is_asked_for_once_at_a_time() {
    assertThat(addOn().then(ANNA, REQUEST).refusal(ANNA, REQUEST)).isEqualTo(Refusal.ALREADY_ASKED);
    assertThat(addOn().then(SVEN, OFFER).refusal(ANNA, REQUEST)).isEqualTo(Refusal.ALREADY_ASKED);
  }

  @Test
  void an_offer_answers_the_request_for_it() {
    var requested = addOn().then(ANNA, REQUEST);

    assertThat(requested.ticket().approvals().quoteRequested()).isTrue();
    assertThat(requested.then(SVEN, OFFER).ticket().approvals().quoteRequested())
        .isFalse();
  }

  @Test
  void a_declined_quote_may_be_requested_again() {
    var declined = addOn().then(SVEN, OFFER).then(ANNA, NO);

    assertThat(declined.then(ANNA, REQUEST).ticket().approvals().quoteRequested())
        .isTrue();
  }

  @Test
  void a_declined_second_quote_leaves_the_first_deal_as_it_is() {
    var second = addOn().then(SVEN, OFFER).then(ANNA, YES).then(SVEN, OFFER).then(ANNA, NO);

    assertThat(second.then(SVEN, new StartWork()).begun()).isTrue();
  }

  @Test
  void an_add_on_without_a_deal_can_be_closed() {
    var closed = addOn().then(SVEN, OFFER).then(ANNA, NO, new Close(CloseReason.BY_CUSTOMER, ""));

    assertThat(closed.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void another_request_leaves_the_request_for_a_quote_standing() {
    var ordered = addOn().then(ANNA, REQUEST).then(SVEN, new AskApproval(Subject.ORDER, DEAL));

    assertThat(ordered.ticket().approvals().quoteRequested()).isTrue();
  }
}
