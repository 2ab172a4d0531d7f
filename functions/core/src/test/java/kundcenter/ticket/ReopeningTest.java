package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.Merge;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.Reopen;
import kundcenter.ticket.Command.Solve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReopeningTest {

  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final Duration JUST_UNDER = FORTNIGHT.minusMillis(1);
  private static final Post WORD = new Post("It is empty again.");
  private static final Decision FOLLOW_UP = new Decision.FollowUp("It is empty again.");
  private static final Reopen REOPEN = new Reopen("It is empty again.");

  private static Case solved() {
    return Case.opened().then(SVEN, new Solve("Choose March."));
  }

  private static Case closed(CloseReason reason) {
    return Case.opened().then(SVEN, new Close(reason, ""));
  }

  private static Case settled() {
    return solved().after(FORTNIGHT).then(Actor.RULES, new Close(CloseReason.SETTLED, ""));
  }

  @Test
  void a_reply_reopens_a_solved_ticket_until_the_fourteenth_day() {
    var reopened = solved().after(JUST_UNDER).then(ANNA, WORD);

    assertThat(reopened.status()).isEqualTo(Status.NEW);
    assertThat(reopened.ticket().conversation().messages().getLast().body())
        .isEqualTo("It is empty again.");
  }

  @Test
  void a_reply_from_the_fourteenth_day_on_opens_a_new_ticket() {
    assertThat(solved().after(FORTNIGHT).decision(ANNA, WORD)).isEqualTo(FOLLOW_UP);
  }

  @ParameterizedTest
  @EnumSource(names = {"BY_CUSTOMER", "NO_ANSWER", "DUPLICATE", "OTHER"})
  void a_reply_reopens_a_closed_ticket_for_as_long(CloseReason reason) {
    assertThat(closed(reason).after(JUST_UNDER).then(ANNA, WORD).status()).isEqualTo(Status.NEW);
    assertThat(closed(reason).after(FORTNIGHT).decision(ANNA, WORD)).isEqualTo(FOLLOW_UP);
  }

  @Test
  void the_days_count_from_the_closing_when_a_solved_ticket_was_closed() {
    var confirmed =
        solved().after(JUST_UNDER).then(ANNA, new Close(CloseReason.BY_CUSTOMER, "Thanks."));

    assertThat(confirmed.after(JUST_UNDER).then(ANNA, WORD).status()).isEqualTo(Status.NEW);
  }

  @Test
  void a_reply_on_a_settled_ticket_opens_a_new_one_at_once() {
    assertThat(settled().decision(ANNA, WORD)).isEqualTo(FOLLOW_UP);
  }

  @Test
  void a_reply_on_a_merged_ticket_belongs_in_the_other() {
    var merged = Case.opened().then(SVEN, new Merge(Case.another().ticket()));

    assertThat(merged.refusal(ANNA, WORD)).isEqualTo(Refusal.MERGED);
    assertThat(merged.refusal(SVEN, REOPEN)).isEqualTo(Refusal.MERGED);
  }

  @Test
  void a_customers_reason_to_reopen_is_their_word() {
    assertThat(solved().events(ANNA, REOPEN))
        .containsExactly(
            new Event.Reopened(Optional.empty()), new Event.MessagePosted("It is empty again."));
  }

  @Test
  void the_desks_reason_to_reopen_is_not_said_to_the_customer() {
    assertThat(solved().events(SVEN, REOPEN))
        .containsExactly(new Event.Reopened(Optional.of("It is empty again.")));
  }

  @Test
  void a_customer_reopens_until_the_fourteenth_day() {
    assertThat(solved().after(JUST_UNDER).then(ANNA, REOPEN).status()).isEqualTo(Status.NEW);
    assertThat(solved().after(FORTNIGHT).refusal(ANNA, REOPEN))
        .isEqualTo(Refusal.TOO_LATE_TO_REOPEN);
    assertThat(settled().refusal(ANNA, REOPEN)).isEqualTo(Refusal.TOO_LATE_TO_REOPEN);
  }

  @Test
  void the_desk_reopens_at_any_time() {
    assertThat(settled().after(Duration.ofDays(365)).then(SVEN, REOPEN).status())
        .isEqualTo(Status.NEW);
  }
}
