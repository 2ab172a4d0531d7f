package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Answer;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.Assign;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.CounterTime;
import kundcenter.ticket.Command.EnterTime;
import kundcenter.ticket.Command.FailAlternative;
import kundcenter.ticket.Command.HandOver;
import kundcenter.ticket.Command.LinkTo;
import kundcenter.ticket.Command.Merge;
import kundcenter.ticket.Command.NameAlternative;
import kundcenter.ticket.Command.Pause;
import kundcenter.ticket.Command.Release;
import kundcenter.ticket.Command.Reopen;
import kundcenter.ticket.Command.Reproduce;
import kundcenter.ticket.Command.Resume;
import kundcenter.ticket.Command.Route;
import kundcenter.ticket.Command.SetPriority;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import kundcenter.ticket.Command.Tag;
import kundcenter.ticket.Command.Untag;
import kundcenter.ticket.Command.Withdraw;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final Solve SOLVE = new Solve("Choose March.");
  private static final Close CLOSE = new Close(CloseReason.OTHER, "");
  private static final Close SETTLE = new Close(CloseReason.SETTLED, "");
  private static final Reopen REOPEN = new Reopen("Still empty.");
  private static final Assign TO_EVA = new Assign(new PersonId("eva"));
  private static final CounterTime COUNTER = new CounterTime(1, "The wrong ticket.");
  private static final AskApproval ASK_ORDER = new AskApproval(Subject.ORDER, DEAL);
  private static final AskApproval ASK_ACCESS = new AskApproval(Subject.DATA_ACCESS, CONSENT);
  private static final Approve GIVE_ACCESS = new Approve(Subject.DATA_ACCESS, Optional.empty());

  /// What somebody tries at the end of a story.
  private record Attempt(Case story, Actor who, Command command) {}

  @ParameterizedTest
  @EnumSource(
      names = {"NO_OTHER_TICKET", "CONTACTS_ONLY"},
      mode = EnumSource.Mode.EXCLUDE)
  void every_refusal_has_a_command_that_earns_it(Refusal refusal) {
    var attempt = earning(refusal);

    assertThat(attempt.story().refusal(attempt.who(), attempt.command())).isEqualTo(refusal);
  }

  @Test
  void only_a_refusal_for_the_callers_side_forbids() {
    assertThat(Stream.of(Refusal.values()).filter(Refusal::isForbidden))
        .containsExactly(Refusal.DESK_ONLY, Refusal.CUSTOMER_ONLY, Refusal.CONTACTS_ONLY);
  }

  /// A refusal that is missing here does not compile.
  private static Attempt earning(Refusal refusal) {
    var fresh = Case.opened();
    var solved = fresh.then(SVEN, SOLVE);
    return switch (refusal) {
      case DESK_ONLY -> new Attempt(fresh, ANNA, TO_EVA);
      case CUSTOMER_ONLY -> new Attempt(fresh, SVEN, new Answer("March."));
      case NOT_OPEN -> new Attempt(solved, SVEN, TO_EVA);
      case NOT_SOLVED -> new Attempt(fresh, SVEN, REOPEN);
      case ALREADY_CLOSED -> new Attempt(fresh.then(SVEN, CLOSE), SVEN, CLOSE);
      case TOO_LATE_TO_REOPEN -> new Attempt(solved.after(FORTNIGHT), ANNA, REOPEN);
      case TOO_EARLY_TO_SETTLE -> new Attempt(solved, Actor.RULES, SETTLE);
      case RESERVED_REASON -> new Attempt(solved.after(FORTNIGHT), SVEN, SETTLE);
      case MERGED -> new Attempt(fresh.then(SVEN, mergeInto(Case.another())), SVEN, CLOSE);
      case WORK_ALREADY_STARTED ->
        new Attempt(fresh.then(SVEN, new StartWork()), SVEN, new StartWork());
      case QUOTE_NOT_ACCEPTED -> new Attempt(Case.opened(Kind.ADD_ON), SVEN, SOLVE);
      case SAME_PRIORITY -> new Attempt(fresh, SVEN, new SetPriority(Priority.P5, "Calm."));
      case ONLY_FOR_PRIORITY_1_OR_2 -> new Attempt(fresh, SVEN, new NameAlternative("A file."));
      case NO_ALTERNATIVE -> new Attempt(fresh, ANNA, new FailAlternative("Empty too."));
      case ALREADY_ASSIGNED -> new Attempt(fresh.then(SVEN, TO_EVA), SVEN, TO_EVA);
      case SAME_TEAM -> new Attempt(fresh, SVEN, new Route(Team.BUSINESS_SYSTEMS, "Ours."));
      case SAME_LINE -> new Attempt(fresh, SVEN, handOver(Line.FIRST));
      case REPRODUCTION_MISSING -> new Attempt(fresh, SVEN, handOver(Line.THIRD));
      case ONLY_IN_THIRD_LINE -> new Attempt(fresh, SVEN, new Reproduce(reproduction()));
      case ALREADY_WAITING -> new Attempt(fresh.then(SVEN, payment()), SVEN, payment());
      case NOT_WAITING -> new Attempt(fresh, SVEN, new Resume());
      case NO_GROUND_TO_WAIT -> new Attempt(fresh, SVEN, new Pause(Ground.ORDER, "Wait."));
      case NO_QUESTION -> new Attempt(fresh, ANNA, new Answer("March."));
      case ALREADY_ASKED -> new Attempt(fresh.then(SVEN, ASK_ORDER), SVEN, ASK_ORDER);
      case ALREADY_GIVEN ->
        new Attempt(fresh.then(SVEN, ASK_ACCESS).then(ANNA, GIVE_ACCESS), SVEN, ASK_ACCESS);
      case NOT_ASKED -> new Attempt(fresh, ANNA, GIVE_ACCESS);
      case NOT_GIVEN -> new Attempt(fresh, ANNA, new Withdraw(Subject.DATA_ACCESS));
      case CANNOT_BE_WITHDRAWN -> new Attempt(fresh, ANNA, new Withdraw(Subject.ORDER));
      case PRICE_TERMS_MISSING -> new Attempt(fresh, SVEN, new AskApproval(Subject.ORDER, CONSENT));
      case EXPIRY_MISSING -> new Attempt(fresh, SVEN, new AskApproval(Subject.DATA_ACCESS, DEAL));
      case EXPIRY_PASSED -> new Attempt(fresh.after(FORTNIGHT), SVEN, ASK_ACCESS);
      case NO_CONSENT_TO_REMOTE_CONTROL -> new Attempt(fresh, SVEN, time(Activity.REMOTE_CONTROL));
      case NO_GRANT_OF_DATA_ACCESS -> new Attempt(fresh, SVEN, time(Activity.DATA_ACCESS));
      case NO_SUCH_TIME_ENTRY -> new Attempt(fresh, SVEN, COUNTER);
      case ALREADY_COUNTERED ->
        new Attempt(fresh.then(SVEN, time(Activity.PHONE), COUNTER), SVEN, COUNTER);
      case NOT_ON_HOLD -> new Attempt(fresh, SVEN, new Release());
      case ON_HOLD -> new Attempt(held(Hold.NOT_A_CONTACT), SVEN, SOLVE);
      case RELEASED_BY_PAYMENT -> new Attempt(held(Hold.PAYMENT_OVERDUE), ANNA, new Release());
      case RELEASED_BY_DESK -> new Attempt(held(Hold.UNKNOWN_CUSTOMER), ANNA, new Release());
      case CONTACTS_ONLY ->
        throw new IllegalStateException("refused for a caller's role, before a side is known");
      case NO_OTHER_TICKET ->
        throw new IllegalStateException(
            "refused where tickets are sought, before a command is made");
      case SAME_TICKET -> new Attempt(fresh, SVEN, mergeInto(fresh));
      case OTHER_CUSTOMER -> new Attempt(fresh, SVEN, mergeInto(Case.ofAnotherCustomer()));
      case OTHER_NOT_OPEN -> new Attempt(fresh, SVEN, mergeInto(Case.another().then(SVEN, CLOSE)));
      case ALREADY_LINKED -> new Attempt(fresh.then(SVEN, link()), SVEN, link());
      case ALREADY_TAGGED -> new Attempt(fresh.then(SVEN, tag(1)), SVEN, tag(1));
      case NOT_TAGGED -> new Attempt(fresh, SVEN, new Untag("ledger"));
      case TOO_MANY_TAGS -> new Attempt(fresh.then(SVEN, tags(20)), SVEN, tag(21));
    };
  }

  private static Case held(Hold reason) {
    var report = Case.report(Kind.TECHNICAL, Optional.empty());
    return Case.opened(1, "bageriet", report, new Event.Held(reason));
  }

  private static Merge mergeInto(Case other) {
    return new Merge(other.ticket());
  }

  private static LinkTo link() {
    return new LinkTo(Case.another().ticket());
  }

  private static HandOver handOver(Line line) {
    return new HandOver(line, "It needs another look.", Optional.empty());
  }

  private static Reproduction reproduction() {
    return new Reproduction("Open it twice.", "24.1", true, Optional.empty());
  }

  private static Pause payment() {
    return new Pause(Ground.PAYMENT, "Overdue.");
  }

  private static EnterTime time(Activity activity) {
    return new EnterTime(new TimeEntry.Work(30, activity, Cause.UNKNOWN, "Looked at it."));
  }

  private static Tag tag(int number) {
    return new Tag("tag-" + number);
  }

  private static Command[] tags(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(RefusalTest::tag).toArray(Command[]::new);
  }
}
