package kundcenter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.mail.Automatic.Sign;
import kundcenter.mail.MailOutcome.Quarantined.Reason;
import kundcenter.mail.Plan.Word;
import kundcenter.mail.Verdicts.Policy;
import kundcenter.mail.Verdicts.Verdict;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final PersonId ANNA = new PersonId("anna");
  private static final CustomerId ACME = new CustomerId("acme");
  private static final Ticket TICKET = ticket();
  private static final Caller OWNER = new Caller.Person(ANNA, ACME, Caller.Role.CONTACT);
  private static final Caller STRANGER =
      new Caller.Person(new PersonId("eva"), new CustomerId("other"), Caller.Role.CONTACT);

  private static final Plan OWN_TICKET = new Plan.Open(Optional.empty(), Optional.empty(), false);

  @Test
  void a_verified_mail_about_nothing_known_is_a_ticket_with_a_whole_receipt() {
    assertThat(plan(verified(), mail("hej"), Known.NOTHING)).isEqualTo(OWN_TICKET);
  }

  @Test
  void the_signed_address_and_a_participant_together_join_T02() {
    assertThat(plan(verified(), mail("hej"), byToken(OWNER)))
        .isEqualTo(new Plan.Reply(TICKET, Word.TEXT));
  }

  @Test
  void the_id_of_our_mail_and_a_participant_together_join() {
    var known = new Known(Optional.of(OWNER), Optional.empty(), Optional.of(TICKET));
    assertThat(plan(verified(), mail("hej"), known)).isEqualTo(new Plan.Reply(TICKET, Word.TEXT));
  }

  @Test
  void a_stranger_with_the_signed_address_speaks_to_the_desk_alone_T03() {
    assertThat(plan(verified(), mail("hej"), byToken(STRANGER))).isEqualTo(new Plan.Note(TICKET));
    var nobody = new Known(Optional.empty(), Optional.of(TICKET), Optional.empty());
    assertThat(plan(verified(), mail("hej"), nobody)).isEqualTo(new Plan.Note(TICKET));
  }

  @Test
  void a_stranger_who_names_our_mail_opens_a_ticket_of_their_own_T02() {
    var known = new Known(Optional.of(STRANGER), Optional.empty(), Optional.of(TICKET));
    assertThat(plan(verified(), mail("hej"), known))
        .isEqualTo(new Plan.Open(Optional.empty(), Optional.of(TICKET.number()), false));
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"GRAY", "PROCESSING_FAILED", "DISABLED", "FAIL"})
  void whoever_is_not_proven_joins_nothing_and_gets_none_of_their_words_back_T01(Verdict dmarc) {
    var bare = Optional.of(Receipting.BARE);
    assertThat(plan(delivery(Verdict.PASS, dmarc), mail("hej"), byToken(OWNER)))
        .isEqualTo(new Plan.Open(bare, Optional.of(TICKET.number()), false));
    assertThat(plan(delivery(Verdict.PASS, dmarc), mail("hej"), Known.NOTHING))
        .isEqualTo(new Plan.Open(bare, Optional.empty(), false));
  }

  @Test
  void a_forged_sender_is_kept_apart_where_the_owner_of_the_name_wants_it_T01() {
    var verdicts = new Verdicts(
        Verdict.PASS,
        Verdict.PASS,
        Verdict.FAIL,
        Verdict.FAIL,
        Verdict.FAIL,
        Optional.of(Policy.REJECT));
    assertThat(plan(delivery(verdicts), mail("hej"), byToken(OWNER)))
        .isEqualTo(new Plan.Quarantine(Reason.FORGED_SENDER));
  }

  @Test
  void malware_and_spam_are_kept_apart_T18() {
    assertThat(plan(delivery(Verdict.FAIL, Verdict.PASS), mail("hej"), byToken(OWNER)))
        .isEqualTo(new Plan.Quarantine(Reason.MALWARE));
  }

  @Test
  void a_machines_mail_is_a_note_on_its_ticket_or_counted_T06() {
    var away = mail("Jag är på semester", Set.of(Sign.AUTO_SUBMITTED), Optional.empty());
    assertThat(plan(verified(), away, byToken(OWNER))).isEqualTo(new Plan.Note(TICKET));
    assertThat(plan(verified(), away, Known.NOTHING)).isEqualTo(new Plan.Count());
  }

  @Test
  void who_asks_for_no_automatic_answer_gets_no_receipt_T06() {
    var list = mail("hej", Set.of(Sign.LIST), Optional.empty());
    assertThat(plan(verified(), list, Known.NOTHING))
        .isEqualTo(new Plan.Open(Optional.of(Receipting.NONE), Optional.empty(), false));
  }

  @Test
  void a_report_in_a_mail_has_no_effect_T19() {
    var forged = new Bounce(
        Optional.of("5.1.1"),
        Optional.of("failed"),
        Optional.of("anna@acme.example"),
        Optional.empty());
    var report = mail("gone", Set.of(Sign.REPORT), Optional.of(forged));
    var known = new Known(Optional.of(OWNER), Optional.of(TICKET), Optional.of(TICKET));
    assertThat(plan(verified(), report, known))
        .isEqualTo(new Plan.Overlook(Optional.of(TICKET.number())));
  }

  @Test
  void what_could_not_be_read_to_its_end_is_a_ticket_with_the_raw_mail_T11() {
    var plan = Triage.plan(verified(), mail("hej"), false, byToken(OWNER));
    assertThat(plan).isInstanceOf(Plan.Open.class);
    assertThat(((Plan.Open) plan).unreadable()).isTrue();
  }

  @Test
  void two_senders_are_none_T01() {
    var two = new Heading(
        new MessageIds(Optional.empty(), List.of(), List.of()),
        List.of(new Mailbox("", "anna@acme.example"), new Mailbox("", "eva@other.example")),
        List.of(),
        List.of(),
        List.of(),
        "x",
        Optional.empty());
    var mail = new InboundMail(
        two,
        new Body(Body.Source.PLAIN, "hej", Optional.empty(), "hej", ""),
        List.of(),
        Automatic.NONE,
        Optional.empty(),
        "");
    assertThat(plan(verified(), mail, byToken(OWNER)))
        .isEqualTo(
            new Plan.Open(Optional.of(Receipting.NONE), Optional.of(TICKET.number()), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ja|YES",
        "ja!|YES",
        "Ja, tack.|YES",
        "Yes|YES",
        "Ja, vi beställer.|YES",
        "Yes, I order|YES",
        "Nej tack|NO",
        "Nej, vi avböjer.|NO",
        "Vi beställer inte|TEXT",
        "Ja men först en fråga|TEXT"
      })
  void a_yes_or_no_counts_where_an_order_waits_for_it(String said, Word word) {
    var asked = asked();
    var known = new Known(Optional.of(OWNER), Optional.of(asked), Optional.empty());
    assertThat(plan(verified(), mail(said + "\n\nAnna"), known))
        .isEqualTo(new Plan.Reply(asked, word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ja", "Nej"})
  void where_nothing_was_asked_a_yes_is_a_word(String said) {
    assertThat(plan(verified(), mail(said), byToken(OWNER)))
        .isEqualTo(new Plan.Reply(TICKET, Word.TEXT));
  }

  private static Plan plan(Delivery delivery, InboundMail mail, Known known) {
    return Triage.plan(delivery, mail, true, known);
  }

  private static Known byToken(Caller sender) {
    return new Known(Optional.of(sender), Optional.of(TICKET), Optional.empty());
  }

  private static Delivery verified() {
    return delivery(Verdict.PASS, Verdict.PASS);
  }

  private static Delivery delivery(Verdict virus, Verdict dmarc) {
    return delivery(new Verdicts(
        Verdict.PASS, virus, Verdict.PASS, Verdict.PASS, dmarc, Optional.of(Policy.NONE)));
  }

  private static Delivery delivery(Verdicts verdicts) {
    return new Delivery("1", "raw/1", NOW, "anna@acme.example", List.of(), verdicts);
  }

  private static InboundMail mail(String text) {
    return mail(text, Set.of(), Optional.empty());
  }

  private static InboundMail mail(String text, Set<Sign> signs, Optional<Bounce> bounce) {
    var heading = new Heading(
        new MessageIds(Optional.of("1@acme.example"), List.of(), List.of()),
        List.of(new Mailbox("Anna", "anna@acme.example")),
        List.of(),
        List.of(),
        List.of(),
        "Lönen",
        Optional.of(NOW));
    return new InboundMail(
        heading,
        new Body(Body.Source.PLAIN, text, Optional.empty(), text, ""),
        List.of(),
        new Automatic(signs),
        bounce,
        "print");
  }

  private static Ticket ticket() {
    var report = new Report(
        Channel.EMAIL,
        Kind.TECHNICAL,
        new Report.Matter("go", Optional.empty()),
        "Lönen",
        "Fel",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var opened = new Event.Opened(new Requester(ANNA, ACME), report, Team.BUSINESS_SYSTEMS);
    var change = new Change(1, NOW, new Actor(Actor.Party.CUSTOMER, ANNA.value()), List.of(opened));
    return Ticket.fold(new TicketNumber(10_001), List.of(change));
  }

  private static Ticket asked() {
    var offer = new Approval.Offer("Felsökning", Optional.of("900 kr i timmen"), Optional.empty());
    var desk = new Actor(Actor.Party.DESK, "maria");
    var events = List.<Event>of(new Event.ApprovalAsked(Approval.Subject.ORDER, offer));
    return TICKET.apply(TICKET.next(events, desk, NOW));
  }
}
