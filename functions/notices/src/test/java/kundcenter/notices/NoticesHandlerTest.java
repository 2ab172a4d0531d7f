package kundcenter.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kundcenter.customer.PersonId;
import kundcenter.emulators.LambdaContext;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.notice.Outbox;
import kundcenter.notice.SentMail;
import kundcenter.store.Entry;
import kundcenter.store.Unavailable;
import kundcenter.terms.Priority;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery.Reason;
import kundcenter.ticket.Receipting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticesHandlerTest {

  private static final String ALL_DONE = "{\"batchItemFailures\":[]}";
  private static final String FIRST_AGAIN = "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}";

  private final TestPost post = new TestPost();
  private final List<String> lines = new ArrayList<>();
  private final LambdaContext context = LambdaContext.of(lines, 50_000);

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void a_notice_that_comes_again_and_again_is_sent_once_T48() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    for (var times = 0; times < 3; times++)
      assertThat(post.tell(context, receipt, receipt)).isEqualTo(ALL_DONE);

    assertThat(post.ses.mails()).singleElement().asString().contains("To: <" + post.annas + ">");
  }

  @Test
  void many_who_tell_the_same_at_once_send_one_mail() throws InterruptedException {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    Callable<String> telling =
        () -> post.tell(LambdaContext.of(new ArrayList<>(), 50_000), receipt);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(Stream.generate(() -> telling).limit(8).toList());
    }

    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void what_is_sent_and_not_marked_is_sent_again_under_the_same_name() {
    var receipt = post.opened(Channel.EMAIL).notices().getFirst();
    var atOnce = post.tell(context, it -> new Unmarked(it, crash()), receipt);
    var tooSoon = post.tell(context, receipt);
    post.now = post.now.plus(Outbox.LEASE);
    var afterTheLease = post.tell(context, receipt);
    var later = post.tell(context, receipt);

    assertThat(List.of(atOnce, tooSoon)).containsOnly(FIRST_AGAIN);
    assertThat(List.of(afterTheLease, later)).containsOnly(ALL_DONE);
    assertThat(post.ses.mails()).hasSize(2);
    for (var name : List.of("Message-ID", "References", "Reply-To", "Subject"))
      assertThat(header(post.ses.mails().getFirst(), name))
          .isEqualTo(header(post.ses.mails().getLast(), name));
  }

  @Test
  void a_mark_that_the_store_does_not_take_at_once_is_made_without_a_second_mail() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    var once = new ArrayDeque<RuntimeException>();
    once.add(new Unavailable(Duration.ofSeconds(1), new IllegalStateException("away")));

    assertThat(post.tell(context, it -> new Unmarked(it, once), receipt)).isEqualTo(ALL_DONE);
    assertThat(post.tell(context, receipt)).isEqualTo(ALL_DONE);
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void a_mail_system_that_is_away_is_tried_again_and_no_mail_is_lost() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    post.ses.refuse(503, "ServiceUnavailable");
    post.ses.refuse(429, "TooManyRequestsException");

    assertThat(post.tell(context, receipt)).isEqualTo(FIRST_AGAIN);
    assertThat(post.tell(context, receipt)).isEqualTo(FIRST_AGAIN);
    assertThat(post.tell(context, receipt)).isEqualTo(ALL_DONE);
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void what_is_tried_in_vain_for_two_days_is_given_up_and_shown_on_the_ticket() {
    var opened = post.opened(Channel.PORTAL);
    var receipt = opened.notices().getFirst();
    var written = post.now;
    for (var hours = 0; hours < 48; hours++) {
      post.now = written.plus(Duration.ofHours(hours));
      post.ses.refuse(503, "ServiceUnavailable");
      assertThat(post.tell(context, receipt)).isEqualTo(FIRST_AGAIN);
    }
    post.now = written.plus(Duration.ofDays(2));

    assertThat(post.tell(context, receipt)).isEqualTo(ALL_DONE);
    assertThat(post.ses.mails()).isEmpty();
    assertThat(post.ticket(opened.ticket().number()).undelivered().all())
        .extracting(it -> it.reason())
        .containsExactly(Reason.FAILED);
  }

  @Test
  void what_nobody_has_tried_is_sent_however_old_it_is() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    post.now = post.now.plus(Duration.ofDays(3));

    assertThat(post.tell(context, receipt)).isEqualTo(ALL_DONE);
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void a_mail_that_is_turned_down_is_shown_on_the_ticket() {
    var opened = post.opened(Channel.PORTAL);
    post.ses.refuse(400, "MessageRejected");

    assertThat(post.tell(context, opened.notices().getFirst())).isEqualTo(ALL_DONE);
    assertThat(post.ticket(opened.ticket().number()).undelivered().all())
        .extracting(it -> it.reason())
        .containsExactly(Reason.REJECTED);
  }

  @Test
  void one_bad_row_holds_up_no_other_T49() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    var rows = List.of(
        TestPost.row(1, "{\"type\":\"NoSuchNotice\"}"),
        TestPost.row(2, Records.of(Notice.class).write(receipt).text()));

    assertThat(post.tell(context, UnaryOperator.identity(), rows)).isEqualTo(FIRST_AGAIN);
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void answers_find_back_to_the_ticket() {
    var opened = post.opened(Channel.EMAIL);
    var number = opened.ticket().number();
    post.write(new Entry.Heard(number, "theirs@mail.example"));
    post.tell(context, opened.notices().getFirst());
    var mail = post.ses.mails().getFirst();
    var id = post.ses.ids().getFirst();

    assertThat(header(mail, "In-Reply-To")).isEqualTo("<theirs@mail.example>");
    assertThat(header(mail, "References"))
        .contains("<theirs@mail.example>")
        .endsWith("<" + number + ".1@kundcenter.example>");
    assertThat(header(mail, "Reply-To")).contains("<support+" + number + ".");
    assertThat(Stream.of(
                id,
                id + "@eu-west-1.amazonses.com",
                id + "@email.amazonses.com",
                number + ".1@kundcenter.example")
            .map(post.outbox::sent)
            .flatMap(Optional::stream)
            .flatMap(sent -> sent.ofTicket().stream())
            .map(OfTicket::ticket))
        .hasSize(4)
        .containsOnly(number);
  }

  @Test
  void a_team_is_told_by_a_mail_to_each_who_is_at_work() {
    var opened = post.opened(Channel.PORTAL);
    var urgent = post.changed(opened, new Event.PrioritySet(Priority.P1, "Allt står still."));
    var toTeam = urgent.notices().getFirst();
    post.tell(context, toTeam);
    var mailsBefore = post.ses.mails();
    post.tell(context, toTeam, ((OfTicket) toTeam).to(MapDirectory.MARIA));

    assertThat(mailsBefore).isEmpty();
    assertThat(post.ses.mails())
        .singleElement()
        .asString()
        .contains("To: <maria@kundcenter.example>");
    assertThat(post.outbox.claim(((OfTicket) toTeam).to(MapDirectory.SVEN), post.now))
        .isEqualTo(new Outbox.Claim.Over());
  }

  @Test
  void the_receipts_to_one_address_end_at_the_third_of_an_hour_T06() {
    for (var i = 0; i < 6; i++)
      post.tell(context, post.opened(Channel.EMAIL).notices().getFirst());

    assertThat(post.ses.mails()).hasSize(3);
  }

  @Test
  void nothing_of_an_unproven_senders_words_is_sent_to_them_T07() {
    var opened = post.opened(Channel.EMAIL, new Event.ReceiptLimited(Receipting.BARE));
    post.tell(context, opened.notices().getFirst());

    assertThat(post.ses.mails())
        .singleElement()
        .asString()
        .doesNotContain("Kanarie")
        .contains(opened.ticket().number().toString());
  }

  @Test
  void no_address_word_or_number_of_a_person_comes_into_the_log_T50() {
    post.ses.refuse(503, "ServiceUnavailable");
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    post.tell(context, receipt);
    post.tell(context, receipt, new Notice.SignInLink("secret-ask"));
    post.tell(
        context,
        UnaryOperator.identity(),
        List.of(TestPost.row(1, "{\"type\":\"" + post.annas + "\"}")));

    assertThat(String.join("\n", lines))
        .contains("notice-failed")
        .doesNotContain(post.annas.value(), "Kanarie", "secret-ask", "anna");
  }

  @Test
  void what_no_time_is_left_for_comes_again() {
    var receipt = post.opened(Channel.PORTAL).notices().getFirst();
    var withoutTime = LambdaContext.of(lines, 1_000);

    assertThat(post.tell(withoutTime, receipt)).isEqualTo(FIRST_AGAIN);
    assertThat(post.ses.mails()).isEmpty();
  }

  @Test
  void a_person_who_is_no_more_is_told_nothing() {
    var gone = new OfTicket(
        Topic.REPLY,
        new Recipient.Person(new PersonId("gone")),
        post.opened(Channel.PORTAL).ticket().number(),
        1);
    post.write(new Entry.Told(gone, post.now));

    assertThat(post.tell(context, gone)).isEqualTo(ALL_DONE);
    assertThat(post.ses.mails()).isEmpty();
  }

  /// The value of a header, unfolded.
  private static String header(String mail, String name) {
    var block = mail.substring(0, mail.indexOf("\r\n\r\n")).replace("\r\n ", " ");
    return block
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  private static Queue<RuntimeException> crash() {
    return new ArrayDeque<>(List.of(new IllegalStateException("gone before the mark")));
  }

  /// Fails between the sending and the mark, once for each failure.
  private record Unmarked(Outbox outbox, Queue<RuntimeException> failures) implements Outbox {

    @Override
    public Claim claim(Notice notice, Instant now) {
      return outbox.claim(notice, now);
    }

    @Override
    public void end(Notice notice, Ending ending, Instant now) {
      var failure = failures.poll();
      if (failure != null) throw failure;
      outbox.end(notice, ending, now);
    }

    @Override
    public void spread(Notice notice, List<Notice> members, Instant now) {
      outbox.spread(notice, members, now);
    }

    @Override
    public void release(Notice notice, Instant now) {
      outbox.release(notice, now);
    }

    @Override
    public Optional<SentMail> sent(String messageId) {
      return outbox.sent(messageId);
    }
  }
}
