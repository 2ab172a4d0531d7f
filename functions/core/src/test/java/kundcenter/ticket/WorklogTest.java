package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.CONSENT;
import static kundcenter.ticket.Case.DEAL;
import static kundcenter.ticket.Case.EVA;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Command.Approve;
import kundcenter.ticket.Command.AskApproval;
import kundcenter.ticket.Command.CounterTime;
import kundcenter.ticket.Command.Deny;
import kundcenter.ticket.Command.EnterTime;
import kundcenter.ticket.Command.Merge;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.Withdraw;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Cause;
import kundcenter.ticket.TimeEntry.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklogTest {

  private static final CounterTime TAKE_BACK_1 = new CounterTime(1, "The wrong ticket.");

  private static EnterTime time(Activity activity, Cause cause) {
    return new EnterTime(new Work(30, activity, cause, "Looked at it."));
  }

  private static EnterTime analysis(Cause cause) {
    return time(Activity.ANALYSIS, cause);
  }

  private static Case ordered() {
    return Case.opened()
        .then(SVEN, new AskApproval(Subject.ORDER, DEAL))
        .then(ANNA, new Approve(Subject.ORDER, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER_ENVIRONMENT, 30",
    "CUSTOMER_HANDLING, 30",
    "VENDOR, 0",
    "UNKNOWN, 0",
  })
  void ordered_time_is_billable_only_with_a_cause_at_the_customers(Cause cause, int billable) {
    assertThat(ordered().then(SVEN, analysis(cause)).ticket().worklog().billableMinutes())
        .isEqualTo(billable);
  }

  @Test
  void time_is_not_billable_without_an_order() {
    var worklog =
        Case.opened().then(SVEN, analysis(Cause.CUSTOMER_HANDLING)).ticket().worklog();

    assertThat(worklog.minutes()).isEqualTo(30);
    assertThat(worklog.billableMinutes()).isZero();
  }

  @Test
  void time_is_not_billable_while_the_order_is_only_asked_for_or_declined() {
    var worklog = Case.opened()
        .then(SVEN, new AskApproval(Subject.ORDER, DEAL), analysis(Cause.CUSTOMER_HANDLING))
        .then(ANNA, new Deny(Subject.ORDER, Optional.empty()))
        .then(SVEN, analysis(Cause.CUSTOMER_HANDLING))
        .ticket()
        .worklog();

    assertThat(worklog.billableMinutes()).isZero();
  }

  @Test
  void an_order_does_not_make_the_time_before_it_billable() {
    var worklog = Case.opened()
        .then(SVEN, analysis(Cause.CUSTOMER_HANDLING), new AskApproval(Subject.ORDER, DEAL))
        .then(ANNA, new Approve(Subject.ORDER, Optional.empty()))
        .ticket()
        .worklog();

    assertThat(worklog.billableMinutes()).isZero();
  }

  @Test
  void a_counter_entry_takes_the_whole_entry_back_and_leaves_both_to_be_seen() {
    var worklog = ordered()
        .then(SVEN, analysis(Cause.CUSTOMER_HANDLING))
        .then(EVA, TAKE_BACK_1)
        .ticket()
        .worklog();

    assertThat(worklog.entries()).extracting(TimeEntry::minutes).containsExactly(30, -30);
    assertThat(worklog.minutes()).isZero();
    assertThat(worklog.billableMinutes()).isZero();
  }

  @Test
  void a_counter_entry_says_who_why_and_which() {
    var entry = Case.opened()
        .then(SVEN, analysis(Cause.UNKNOWN))
        .after(Duration.ofDays(1))
        .then(EVA, TAKE_BACK_1)
        .ticket()
        .worklog()
        .entries()
        .getLast();

    assertThat(entry)
        .isEqualTo(new TimeEntry(
            2,
            new Work(30, Activity.ANALYSIS, Cause.UNKNOWN, "The wrong ticket."),
            false,
            Optional.of(1),
            EVA,
            START.plus(Duration.ofDays(1))));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "2"})
  void an_entry_that_is_not_there_is_not_countered(int number) {
    var entered = Case.opened().then(SVEN, analysis(Cause.UNKNOWN));

    assertThat(entered.refusal(SVEN, new CounterTime(number, "No.")))
        .isEqualTo(Refusal.NO_SUCH_TIME_ENTRY);
  }

  @Test
  void a_counter_entry_is_not_countered() {
    var countered = Case.opened().then(SVEN, analysis(Cause.UNKNOWN), TAKE_BACK_1);

    assertThat(countered.refusal(SVEN, new CounterTime(2, "No.")))
        .isEqualTo(Refusal.NO_SUCH_TIME_ENTRY);
  }

  @ParameterizedTest
  @CsvSource({
    "REMOTE_CONTROL, NO_CONSENT_TO_REMOTE_CONTROL",
    "DATA_ACCESS, NO_GRANT_OF_DATA_ACCESS",
  })
  void a_session_is_logged_only_while_the_consent_holds(Activity activity, Refusal refusal) {
    var session = time(activity, Cause.UNKNOWN);
    var subject = Subject.valueOf(activity.name());
    var asked = Case.opened().then(SVEN, new AskApproval(subject, CONSENT));
    var given = asked.then(ANNA, new Approve(subject, Optional.empty()));

    assertThat(asked.refusal(SVEN, session)).isEqualTo(refusal);
    assertThat(given.after(Duration.ofDays(7).minusMillis(1)).then(SVEN, session))
        .extracting(it -> it.ticket().worklog().minutes())
        .isEqualTo(30);
    assertThat(given.after(Duration.ofDays(7)).refusal(SVEN, session)).isEqualTo(refusal);
    assertThat(given.then(ANNA, new Withdraw(subject)).refusal(SVEN, session)).isEqualTo(refusal);
  }

  @Test
  void time_may_be_logged_on_a_solved_ticket_and_leaves_it_solved() {
    var solved = Case.opened().then(SVEN, new Solve("Choose March."), analysis(Cause.UNKNOWN));

    assertThat(solved.status()).isEqualTo(Status.SOLVED);
  }

  @Test
  void time_may_be_logged_on_a_merged_ticket_and_begins_no_work_there() {
    var merged = Case.opened()
        .then(SVEN, new Merge(Case.another().ticket()), analysis(Cause.UNKNOWN), TAKE_BACK_1);

    assertThat(merged.ticket().worklog().entries()).hasSize(2);
    assertThat(merged.begun()).isFalse();
  }

  @Test
  void entries_are_numbered_in_the_order_of_their_coming() {
    var worklog = Case.opened()
        .then(SVEN, analysis(Cause.UNKNOWN), analysis(Cause.VENDOR), TAKE_BACK_1)
        .ticket()
        .worklog();

    assertThat(worklog.entries()).extracting(TimeEntry::number).containsExactly(1, 2, 3);
  }

  @Test
  void each_entry_is_countered_by_itself() {
    var worklog = Case.opened()
        .then(SVEN, analysis(Cause.UNKNOWN), analysis(Cause.VENDOR))
        .then(SVEN, TAKE_BACK_1, new CounterTime(2, "This one too."))
        .ticket()
        .worklog();

    assertThat(worklog.minutes()).isZero();
  }
}
