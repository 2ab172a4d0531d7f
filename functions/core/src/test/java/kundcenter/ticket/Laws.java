package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Approval.State;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Progress.Stage;
import kundcenter.ticket.Story.Moment;

/// What holds of a ticket after every act, whatever was done before. A refusal leaves no trace.
final class Laws {

  private Laws() {}

  static void hold(Moment moment) {
    whatIsMergedOpensNothing(moment);
    if (moment.decision() instanceof Decision.Accepted accepted) hold(moment, accepted);
    else assertThat(moment.after().ticket()).isSameAs(moment.before().ticket());
  }

  private static void hold(Moment moment, Decision.Accepted accepted) {
    var ticket = moment.after().ticket();
    historyMakesTheTicket(ticket, moment.after().history());
    everyoneKeepsToTheirSide(moment.act());
    whatIsClosedStaysQuiet(moment);
    whatIsMergedIsOnlyFiled(moment);
    bothHalvesOfATieAreMade(moment, accepted);
    notesStayInside(moment);
    workIsBegunByTheDeskAlone(moment);
    stageAndWaitAgree(ticket);
    anAddOnIsNotWorkedOnWithoutADeal(ticket);
    anAlternativeIsInUseOnlyAtPriority3(ticket.urgency());
    onlyOneAnswerIsAwaited(ticket);
    answersAreTheCustomers(ticket.approvals());
    minutesAreTakenBackOnce(ticket.worklog());
    theClockMakesSense(ticket.clock());
  }

  private static void historyMakesTheTicket(Ticket ticket, List<Change> history) {
    assertThat(ticket.version()).isEqualTo(history.size());
    assertThat(Ticket.fold(ticket.number(), history)).isEqualTo(ticket);
  }

  private static void everyoneKeepsToTheirSide(Story.Act act) {
    var party = act.who().party();
    switch (act.command()) {
      case Command.BySpecialist _ -> assertThat(party).isEqualTo(Party.DESK);
      case Command.ByDesk _ -> assertThat(party).isNotEqualTo(Party.CUSTOMER);
      case Command.ByCustomer _ -> assertThat(party).isEqualTo(Party.CUSTOMER);
      default -> {}
    }
  }

  private static void whatIsClosedStaysQuiet(Moment moment) {
    if (moment.after().status() != Status.CLOSED) return;
    assertThat(moment.after().ticket().conversation().messages())
        .isEqualTo(moment.before().ticket().conversation().messages());
  }

  private static void whatIsMergedOpensNothing(Moment moment) {
    if (moment.before().ticket().progress().isMerged())
      assertThat(moment.decision()).isNotInstanceOf(Decision.FollowUp.class);
  }

  private static void whatIsMergedIsOnlyFiled(Moment moment) {
    if (!moment.before().ticket().progress().isMerged()) return;
    assertThat(moment.act().command()).isInstanceOf(Command.Filing.class);
    assertThat(moment.after().ticket().progress())
        .isEqualTo(moment.before().ticket().progress());
  }

  private static void bothHalvesOfATieAreMade(Moment moment, Decision.Accepted accepted) {
    var onOther = accepted.onOther();
    var other = switch (moment.act().command()) {
      case Command.Merge(var into) -> Optional.of(into);
      case Command.LinkTo(var to) -> Optional.of(to);
      default -> Optional.<Ticket>empty();
    };
    assertThat(onOther).hasSize(other.isPresent() ? 1 : 0);
    other.ifPresent(to -> assertThat(
            to.apply(to.next(onOther, moment.act().who(), moment.after().now()))
                .ties()
                .isTiedTo(moment.after().ticket().number()))
        .isTrue());
  }

  private static void notesStayInside(Moment moment) {
    if (moment.act().command() instanceof Command.PostNote)
      assertThat(moment.after().ticket().conversation())
          .isEqualTo(moment.before().ticket().conversation());
  }

  private static void workIsBegunByTheDeskAlone(Moment moment) {
    if (moment.after().begun() && !moment.before().begun())
      assertThat(moment.act().who().party()).isEqualTo(Party.DESK);
  }

  private static void stageAndWaitAgree(Ticket ticket) {
    var progress = ticket.progress();
    var isOpen = progress.stage() instanceof Stage.Open;
    assertThat(Set.of(Status.SOLVED, Status.CLOSED).contains(ticket.status())).isEqualTo(!isOpen);
    assertThat(progress.waiting().isPresent())
        .isEqualTo(ticket.status() == Status.WAITING_FOR_CUSTOMER);
    if (!isOpen) assertThat(ticket.conversation().questionOpen()).isFalse();
    if (ticket.status() == Status.SOLVED) assertThat(progress.begun()).isTrue();
  }

  private static void anAddOnIsNotWorkedOnWithoutADeal(Ticket ticket) {
    if (ticket.report().kind() != Kind.ADD_ON || ticket.approvals().wasGiven(Subject.QUOTE)) return;
    assertThat(ticket.progress().begun()).isFalse();
    assertThat(ticket.worklog().entries()).isEmpty();
    assertThat(ticket.clock().isRunning()).isFalse();
  }

  private static void anAlternativeIsInUseOnlyAtPriority3(Urgency urgency) {
    if (urgency.former().isEmpty()) return;
    assertThat(urgency.priority()).isEqualTo(Priority.P3);
    assertThat(urgency.former())
        .hasValueSatisfying(
            former -> assertThat(former.isMoreUrgentThan(Priority.P3)).isTrue());
  }

  private static void onlyOneAnswerIsAwaited(Ticket ticket) {
    for (var subject : Subject.values())
      assertThat(ticket.approvals().all())
          .filteredOn(approval -> approval.subject() == subject)
          .filteredOn(approval -> approval.isPending(ticket.updated()))
          .hasSizeLessThan(2);
  }

  private static void answersAreTheCustomers(Approvals approvals) {
    for (var approval : approvals.all()) {
      var isRecordable = approval.subject() == Subject.ORDER;
      switch (approval.state()) {
        case State.Pending _, State.Expired _ -> {}
        case State.Given(var by, var _) ->
          assertThat(mayAnswer(by, isRecordable)).isTrue();
        case State.Denied(var by, var _) ->
          assertThat(mayAnswer(by, isRecordable)).isTrue();
        case State.Withdrawn(var by, var _) -> {
          assertThat(mayAnswer(by, false)).isTrue();
          assertThat(approval.subject().canBeWithdrawn()).isTrue();
        }
      }
    }
  }

  private static boolean mayAnswer(Actor actor, boolean isRecordable) {
    return actor.is(Party.CUSTOMER) || (isRecordable && actor.is(Party.DESK));
  }

  private static void minutesAreTakenBackOnce(Worklog worklog) {
    var taken =
        worklog.entries().stream().flatMap(entry -> entry.counters().stream()).toList();
    assertThat(taken).doesNotHaveDuplicates();
    assertThat(taken)
        .allSatisfy(
            number -> assertThat(worklog.entries().get(number - 1).counters()).isEmpty());
    assertThat(worklog.billableMinutes()).isBetween(0, worklog.minutes());
  }

  private static void theClockMakesSense(ClockLog clock) {
    ClockGrammar.check(clock.events());
    assertThat(clock.events())
        .filteredOn(event -> event instanceof ClockEvent.Paused)
        .hasSameSizeAs(clock.pauses());
  }
}
