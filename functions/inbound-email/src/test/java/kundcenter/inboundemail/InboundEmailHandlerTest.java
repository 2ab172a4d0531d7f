package kundcenter.inboundemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Hold;
import kundcenter.mail.MailOutcome;
import kundcenter.store.Directory.Account;
import kundcenter.ticket.Attachment.State;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Message;
import kundcenter.ticket.Status;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class InboundEmailHandlerTest {

  private static final String FROM_ANNA = "From: Anna <anna@acme.example>";

  private final LiveMail live = new LiveMail();

  @Test
  void a_contacts_mail_is_a_ticket_with_its_words_and_files() {
    var outcome = live.receive(
        "PASS",
        LiveMail.DESK,
        FROM_ANNA,
        "Subject: Sv: GO: AGI =?utf-8?q?g=C3=A5r?= inte",
        "Message-ID: <1@acme.example>",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Fel: uppgiften kan inte lämnas.",
        "--b",
        "Content-Type: text/plain; name=\"../logg.txt\"",
        "Content-Disposition: attachment",
        "",
        "rad 1",
        "--b--");
    var ticket = opened(outcome);
    assertThat(ticket.requester().person()).isEqualTo(LiveMail.ANNA);
    assertThat(ticket.report().subject()).isEqualTo("GO: AGI går inte");
    assertThat(ticket.report().body()).isEqualTo("Fel: uppgiften kan inte lämnas.");
    assertThat(ticket.status()).isEqualTo(Status.NEW);
    var file = ticket.attachments().all().getFirst().attachment();
    assertThat(file.name().value()).isEqualTo("logg.txt");
    assertThat(file.state()).isEqualTo(State.CLEAN);
  }

  @Test
  void the_first_mail_of_somebody_unknown_makes_an_account_and_its_ticket_is_held() {
    var outcome = live.receive("PASS", LiveMail.DESK, "From: Eva <eva@new.example>", "", "Hej");
    assertThat(opened(outcome).hold()).contains(Hold.UNKNOWN_CUSTOMER);
    var account =
        live.desk.directory().account(new EmailAddress("eva@new.example")).orElseThrow();
    assertThat(account).isInstanceOf(Account.OfPerson.class);

    var again = live.receive("PASS", LiveMail.DESK, "From: Eva <eva@new.example>", "", "Igen");
    assertThat(opened(again).requester()).isEqualTo(opened(outcome).requester());
  }

  @Test
  void a_colleague_of_a_known_company_is_of_it_and_held() {
    var outcome = live.receive("PASS", LiveMail.DESK, "From: bo@acme.example", "", "Hej");
    assertThat(opened(outcome).requester().customer().value()).isEqualTo("acme");
    assertThat(opened(outcome).hold()).contains(Hold.NOT_A_CONTACT);
  }

  @Test
  void a_wish_for_a_login_is_taken_for_one_and_waits_for_nobodys_release() {
    var outcome = live.receive(
        "PASS",
        LiveMail.DESK,
        "From: bo@acme.example",
        "Subject: =?utf-8?Q?Beg=C3=A4ran_om_inloggning_till_FAQ?=",
        "",
        "Hej");
    assertThat(opened(outcome).report().kind()).isEqualTo(Kind.ACCESS_REQUEST);
    assertThat(opened(outcome).hold()).isEmpty();
  }

  @Test
  void whoever_only_claims_to_be_of_a_company_is_not_of_it_T01() {
    var outcome = live.receive("FAIL", LiveMail.DESK, "From: bo@acme.example", "", "Hej");
    assertThat(opened(outcome).requester().customer().value()).isNotEqualTo("acme");
    assertThat(opened(outcome).ties().tags()).contains("unverified-sender");
  }

  @Test
  void a_reply_to_the_signed_address_joins_its_ticket_without_the_quote_T02() {
    var ticket = opened(mailOfAnna("Hej"));
    var outcome = live.receive(
        "PASS",
        replyTo(ticket.number()),
        FROM_ANNA,
        "Subject: Re: x",
        "",
        "Det fungerar nu.",
        "",
        "Den 12 mars 2026 kl. 10:02 skrev Kundcenter <support@kundcenter.example>:",
        "> text");
    assertThat(outcome).isEqualTo(new MailOutcome.Replied(ticket.number()));
    assertThat(read(ticket.number()).conversation().messages())
        .extracting(Message::body)
        .containsExactly("Hej", "Det fungerar nu.");
  }

  @Test
  void one_wrong_sign_in_the_address_opens_a_ticket_and_tells_nothing_T02() {
    var ticket = opened(mailOfAnna("Hej"));
    var wrong = replyTo(ticket.number()).replace("@", "x@");
    var outcome =
        live.receive("PASS", wrong, FROM_ANNA, "Subject: [#" + ticket.number() + "]", "", "Nytt");
    assertThat(opened(outcome).number()).isNotEqualTo(ticket.number());
    assertThat(read(ticket.number()).conversation().messages()).hasSize(1);
  }

  @Test
  void a_stranger_with_the_address_leaves_a_note_for_the_desk_T03() {
    var ticket = opened(mailOfAnna("Hej"));
    var outcome =
        live.receive("PASS", replyTo(ticket.number()), "From: eva@new.example", "", "Jag är Anna");
    assertThat(outcome).isInstanceOf(MailOutcome.Noted.class);
    var after = read(ticket.number());
    assertThat(after.conversation().messages()).hasSize(1);
    assertThat(after.notes().all()).hasSize(1);
    assertThat(after.requester()).isEqualTo(ticket.requester());
  }

  @Test
  void whom_a_mail_copies_gets_neither_an_account_nor_a_part_in_the_ticket_T04() {
    var ticket = opened(mailOfAnna("Hej"));
    live.receive(
        "PASS", replyTo(ticket.number()), FROM_ANNA, "Cc: eva@new.example", "", "Med kopia");
    assertThat(live.desk.directory().account(new EmailAddress("eva@new.example")))
        .isEmpty();
    assertThat(read(ticket.number()).requester()).isEqualTo(ticket.requester());
  }

  @Test
  void an_automatic_mail_changes_no_state_and_makes_no_account_T06() {
    var ticket = opened(mailOfAnna("Hej"));
    live.receive(
        "PASS", replyTo(ticket.number()), FROM_ANNA, "Auto-Submitted: auto-replied", "", "Borta");
    var after = read(ticket.number());
    assertThat(after.progress()).isEqualTo(ticket.progress());
    assertThat(after.clock()).isEqualTo(ticket.clock());

    live.receive("PASS", LiveMail.DESK, "From: no-reply@new.example", "", "Nyhetsbrev");
    assertThat(live.desk.directory().account(new EmailAddress("no-reply@new.example")))
        .isEmpty();
  }

  @Test
  void the_same_delivery_five_times_at_once_is_one_ticket_T48() throws Exception {
    var id = live.laidIn(FROM_ANNA, "Message-ID: <1@acme.example>", "", "Hej");
    var message = LiveMail.message(id, "PASS", LiveMail.DESK);
    try (var threads = Executors.newFixedThreadPool(5)) {
      Callable<String> call = () -> live.invoke(message);
      for (var answer : threads.invokeAll(Stream.generate(() -> call).limit(5).toList()))
        assertThat(answer.get()).contains("batchItemFailures");
    }
    live.invoke(message);
    var outcome = live.desk.ledger().outcome(id).orElseThrow();
    assertThat(read(opened(outcome).number()).version()).isEqualTo(1);
  }

  @Test
  void the_same_mail_under_another_delivery_is_one_ticket_and_another_text_is_another_T10() {
    var first = mailOfAnna("Hej");
    assertThat(mailOfAnna("Hej")).isInstanceOf(MailOutcome.Repeated.class);
    assertThat(opened(mailOfAnna("Något annat")).number())
        .isNotEqualTo(opened(first).number());
  }

  @Test
  void files_that_nobody_could_scan_are_withheld_T18() {
    var outcome = live.receive(
        "UNSCANNED", LiveMail.DESK, FROM_ANNA, "Content-Type: image/png; name=a.png", "", "x");
    assertThat(opened(outcome).attachments().all().getFirst().attachment().state())
        .isEqualTo(State.WITHHELD);
  }

  @Test
  void what_cannot_be_read_to_its_end_is_a_ticket_with_the_raw_mail_T11() {
    var nested = new StringBuilder(FROM_ANNA + "\r\n");
    for (var i = 0; i < 60; i++)
      nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
    var outcome = live.receive("PASS", LiveMail.DESK, nested.toString());
    assertThat(outcome).isInstanceOf(MailOutcome.Unreadable.class);
    var ticket = read(((MailOutcome.Unreadable) outcome).ticket());
    assertThat(ticket.attachments().all().getFirst().attachment().name().value())
        .isEqualTo("mail.eml");
  }

  @Test
  void what_breaks_the_reader_is_a_ticket_and_the_log_names_the_place_without_its_words_T50() {
    var id = live.laidIn(FROM_ANNA, "", "Hej");

    live.invokeWith(
        new FragileMails(live.desk.mails()), LiveMail.message(id, "PASS", LiveMail.DESK));

    assertThat(live.desk.ledger().outcome(id)).get().isInstanceOf(MailOutcome.Unreadable.class);
    assertThat(live.log)
        .filteredOn(line -> line.contains("mail-broke-reader"))
        .singleElement()
        .asString()
        .contains(id, "java.lang.ArithmeticException", "FragileMails")
        .doesNotContain(FragileMails.CANARY);
  }

  @Test
  void an_empty_mail_from_nobody_is_a_ticket_too() {
    assertThat(live.receive("GRAY", LiveMail.DESK, "")).isInstanceOf(MailOutcome.Unreadable.class);
  }

  @Test
  void of_a_batch_only_what_failed_comes_again_T49() {
    var good = live.laidIn(FROM_ANNA, "", "Hej");
    var answer = live.invoke(
        LiveMail.message("not-there", "PASS", LiveMail.DESK),
        LiveMail.message(good, "PASS", LiveMail.DESK));
    assertThat(answer)
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"sqs-not-there\"}]}");
    assertThat(live.desk.ledger().outcome(good)).isPresent();
  }

  @Test
  void the_log_tells_outcomes_and_no_word_of_a_mail_T50() {
    live.receive("PASS", LiveMail.DESK, FROM_ANNA, "Subject: canary-subject", "", "canary-text");
    assertThat(live.log)
        .isNotEmpty()
        .noneMatch(line -> line.contains("canary") || line.contains("anna@"));
    assertThat(String.join("", live.log)).contains("\"outcome\":\"Opened\"");
  }

  @Test
  void every_mail_in_the_bucket_has_an_outcome_or_is_named() {
    var forgotten = live.laidIn(FROM_ANNA, "", "Glömt");
    mailOfAnna("Hej");
    var later = LiveMail.NOW.plusSeconds(1_000_000_000);
    var counted = Wiring.reconciliation(live.environment).run(later);
    assertThat(counted.missing()).contains("raw/" + forgotten);
    assertThat(counted.stored()).isGreaterThan(counted.missing().size());
  }

  private MailOutcome mailOfAnna(String text) {
    return live.receive("PASS", LiveMail.DESK, FROM_ANNA, "Message-ID: <m@acme.example>", "", text);
  }

  private String replyTo(TicketNumber number) {
    return live.desk.tokens().address(LiveMail.DESK, number);
  }

  private Ticket opened(MailOutcome outcome) {
    return read(((MailOutcome.Opened) outcome).ticket());
  }

  private Ticket read(TicketNumber number) {
    return live.desk.tickets().findLatest(number).orElseThrow();
  }
}
