package kundcenter.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kundcenter.emulators.LambdaContext;
import kundcenter.notice.Addresses;
import kundcenter.store.Commit;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailFeedbackHandlerTest {

  private static final String ALL_DONE = "{\"batchItemFailures\":[]}";
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final TestPost post = new TestPost();
  private final List<String> lines = new ArrayList<>();
  private final LambdaContext context = LambdaContext.of(lines, 50_000);

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void a_bounce_shows_on_the_ticket_once_however_often_it_is_told_T48() {
    var opened = sent();
    for (var times = 0; times < 3; times++) assertThat(hear(bounce("General"))).isEqualTo(ALL_DONE);

    assertThat(reasons(opened)).containsExactly(Reason.BOUNCED);
    assertThat(post.ticket(opened.ticket().number()).version()).isEqualTo(2);
  }

  @Test
  void an_address_that_bounced_is_left_alone_for_a_month_and_the_ticket_says_so() {
    var opened = sent();
    hear(bounce("General"));
    var before = post.ses.mails().size();
    var current = new Commit(
        post.ticket(opened.ticket().number()), opened.change(), opened.snapshot(), List.of());
    var reply = post.changed(current, new Event.MessagePosted("Prova nu."));
    post.tell(context, reply.notices().getFirst());

    assertThat(post.ses.mails()).hasSize(before);
    assertThat(reasons(opened)).containsExactly(Reason.BOUNCED, Reason.SUPPRESSED);

    post.now = post.now.plus(Addresses.LEFT_ALONE);
    post.tell(context, post.opened(Channel.PORTAL).notices().getFirst());
    assertThat(post.ses.mails()).hasSize(before + 1);
  }

  @Test
  void what_the_mail_system_suppresses_is_shown_as_such() {
    var opened = sent();
    hear(bounce("OnAccountSuppressionList"));

    assertThat(reasons(opened)).containsExactly(Reason.SUPPRESSED);
  }

  @Test
  void a_mail_that_is_late_is_shown_until_it_arrives() {
    var opened = sent();
    hear(event("DeliveryDelay", "deliveryDelay", "\"delayType\":\"MailboxFull\""));
    var whileLate = reasons(opened);
    hear(event("Delivery", "delivery", "\"processingTimeMillis\":7200000"));

    assertThat(whileLate).containsExactly(Reason.DELAYED);
    assertThat(reasons(opened)).isEmpty();
  }

  @Test
  void a_reader_who_complains_gets_no_more() {
    var opened = sent();
    hear(event("Complaint", "complaint", "\"complaintFeedbackType\":\"abuse\""));
    var before = post.ses.mails().size();
    post.tell(context, post.opened(Channel.PORTAL).notices().getFirst());

    assertThat(reasons(opened)).containsExactly(Reason.COMPLAINED);
    assertThat(post.ses.mails()).hasSize(before);
  }

  @Test
  void a_report_on_a_mail_that_is_not_ours_changes_nothing_T19() {
    var opened = sent();
    var forged = bounce("General").replace(post.ses.ids().getLast(), "0102-forged");

    assertThat(post.hear(context, Duration.ofHours(1), forged)).isEqualTo(ALL_DONE);
    assertThat(reasons(opened)).isEmpty();
    post.tell(context, post.opened(Channel.PORTAL).notices().getFirst());
    assertThat(post.ses.mails()).hasSize(2);
  }

  @Test
  void a_report_that_outruns_our_own_mark_comes_again() {
    sent();
    var early = bounce("General").replace(post.ses.ids().getLast(), "0102-not-yet-marked");

    assertThat(hear(early)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"}]}");
  }

  @Test
  void what_is_no_event_is_passed_over() {
    assertThat(hear("Successfully validated SNS topic for Amazon SES event publishing."))
        .isEqualTo(ALL_DONE);
    assertThat(hear("{\"eventType\":\"Send\",\"mail\":{\"messageId\":\"x\"}}")).isEqualTo(ALL_DONE);
    assertThat(hear("[1]")).isEqualTo(ALL_DONE);
  }

  @Test
  void what_mail_systems_say_about_people_comes_into_no_log_T50() {
    sent();
    hear(bounce("General"));

    assertThat(String.join("\n", lines))
        .contains("\"MailsBounced\":1")
        .doesNotContain("anna", "diagnostic", "Kanarie");
  }

  /// A ticket whose receipt has left.
  private Commit sent() {
    var opened = post.opened(Channel.PORTAL);
    post.tell(context, opened.notices().getFirst());
    return opened;
  }

  private List<Reason> reasons(Commit opened) {
    return post.ticket(opened.ticket().number()).undelivered().all().stream()
        .map(it -> it.reason())
        .toList();
  }

  private String hear(String body) {
    return post.hear(context, FRESH, body);
  }

  private String bounce(String kind) {
    return event(
        "Bounce",
        "bounce",
        "\"bounceType\":\"Permanent\",\"bounceSubType\":\"" + kind
            + "\",\"bouncedRecipients\":[{\"emailAddress\":\"anna@ekbergs.example\",\"diagnosticCode\":\"smtp; 550 diagnostic\"}]");
  }

  private String event(String type, String part, String members) {
    return "{\"eventType\":\"" + type + "\",\"" + part + "\":{" + members
        + "},\"mail\":{\"messageId\":\"" + post.ses.ids().getLast() + "\"}}";
  }
}
