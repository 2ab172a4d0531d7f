package kundcenter.notice;

import static kundcenter.notice.TestTickets.ANNA;
import static kundcenter.notice.TestTickets.MARIA;
import static kundcenter.notice.TestTickets.NUMBER;
import static kundcenter.notice.TestTickets.opening;
import static kundcenter.notice.TestTickets.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.hours.Calendars;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.terms.Promise;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery.Reason;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Team;
import org.junit.jupiter.api.Test;

class TellingsTest {

  private static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-03-01T08:00:00Z");
  private static final TermsHistory TERMS = Promise.always(Calendars.office());
  private static final Letter.Reader READER = reader("anna@ekbergs.example");

  @Test
  void a_receipt_in_opening_hours_tells_when_work_begins_at_the_latest() {
    var words = letter(Topic.RECEIPT, opening(Channel.PORTAL, MONDAY_AT_NINE)).words();

    // 48 open hours of seven a day: 6 on Monday, 42 in the six days after it.
    assertThat(words)
        .containsEntry("due", new Word.Moment(Instant.parse("2026-03-10T15:00:00Z")))
        .doesNotContainKey("opens");
  }

  @Test
  void a_receipt_outside_opening_hours_tells_when_they_begin() {
    assertThat(letter(Topic.RECEIPT, opening(Channel.EMAIL, SUNDAY)).words())
        .containsEntry("opens", new Word.Moment(Instant.parse("2026-03-02T07:00:00Z")));
  }

  @Test
  void an_unproven_sender_is_repeated_nothing_that_they_wrote_T07() {
    var letter = letter(
        Topic.RECEIPT, opening(Channel.EMAIL, SUNDAY, new Event.ReceiptLimited(Receipting.BARE)));

    assertThat(letter.model()).isEqualTo(Model.BARE_RECEIPT);
    assertThat(letter.words()).containsOnlyKeys("number", "opens");
  }

  @Test
  void a_mail_that_asks_for_no_answer_gets_no_receipt_T06() {
    var opening = opening(Channel.EMAIL, SUNDAY, new Event.ReceiptLimited(Receipting.NONE));
    var about = TestTickets.about(TERMS, opening);

    assertThat(Notices.of(about.then(), opening)).isEmpty();
  }

  @Test
  void a_held_ticket_is_told_with_its_reason_and_what_comes_next_instead_of_a_receipt() {
    var opening = opening(Channel.PORTAL, MONDAY_AT_NINE, new Event.Held(Hold.NOT_A_CONTACT));
    var about = TestTickets.about(TERMS, opening);

    assertThat(Notices.of(about.then(), opening))
        .containsExactly(
            new OfTicket(Topic.HELD, new Recipient.Person(ANNA), NUMBER, 1),
            new OfTicket(
                Topic.RELEASE_WANTED,
                new Recipient.Contacts(new CustomerId("ekbergs")),
                NUMBER,
                1));
    assertThat(letter(Topic.HELD, opening).words())
        .containsEntry("reason", new Word.Phrase("held.NOT_A_CONTACT"))
        .containsEntry("next", new Word.Phrase("next.NOT_A_CONTACT"));
  }

  @Test
  void the_contacts_are_not_asked_to_release_what_was_released_meanwhile() {
    var held = opening(Channel.PORTAL, MONDAY_AT_NINE, new Event.Held(Hold.NOT_A_CONTACT));
    var released = new Change(2, MONDAY_AT_NINE, MARIA, List.of(new Event.Released()));
    var about = Case.of(NUMBER, List.of(held, released), 1, TERMS).orElseThrow();

    assertThat(TestTickets.telling(Topic.RELEASE_WANTED, READER, about))
        .isEqualTo(new Telling.Silence(Telling.Why.OVERTAKEN));
    assertThat(letter(Topic.RELEASED, held, released).words()).containsKey("due");
  }

  @Test
  void what_a_specialist_says_is_capped_by_nothing() {
    var reply = new Change(2, MONDAY_AT_NINE, MARIA, List.of(new Event.MessagePosted("Prova nu.")));
    var send = (Telling.Send) telling(Topic.REPLY, opening(Channel.EMAIL, SUNDAY), reply);

    assertThat(send.caps()).isEmpty();
    assertThat(send.letter().words())
        .containsEntry("said", Word.said("Prova nu."))
        .containsEntry("writer", Word.said("Maria Ek"))
        .containsEntry("kind", new Word.Phrase("said.MESSAGE"));
  }

  @Test
  void a_letter_says_the_same_however_late_it_is_sent() {
    var first = opening(Channel.PORTAL, MONDAY_AT_NINE);
    var later =
        new Change(2, MONDAY_AT_NINE.plusSeconds(60), MARIA, List.of(new Event.WorkStarted()));
    var atOnce = Case.of(NUMBER, List.of(first), 1, TERMS).orElseThrow();
    var afterwards = Case.of(NUMBER, List.of(first, later), 1, TERMS).orElseThrow();

    assertThat(TestTickets.telling(Topic.RECEIPT, READER, afterwards))
        .isEqualTo(TestTickets.telling(Topic.RECEIPT, READER, atOnce));
  }

  @Test
  void a_group_is_told_as_its_members_are() {
    var team = new OfTicket(Topic.BREACH, new Recipient.Specialists(Team.HR), NUMBER, 3);
    var members = List.of(new PersonId("maria"), new PersonId("sven"));

    assertThat(Tellings.spread(team, members))
        .isEqualTo(
            new Telling.Spread(List.of(team.to(members.getFirst()), team.to(members.getLast()))));
  }

  @Test
  void an_address_that_the_mail_system_cannot_write_to_is_unreachable() {
    var about = TestTickets.about(TERMS, opening(Channel.PORTAL, MONDAY_AT_NINE));

    assertThat(TestTickets.telling(Topic.RECEIPT, reader("åsa@ekbergs.example"), about))
        .isEqualTo(new Telling.Silence(Telling.Why.UNREACHABLE));
  }

  @Test
  void a_bounce_is_noted_once_and_a_delay_gives_way_to_it() {
    var ticket =
        TestTickets.about(TERMS, opening(Channel.PORTAL, MONDAY_AT_NINE)).now();
    var delayed =
        new Feedback.Trouble(Reason.DELAYED, false).on(ticket, 1, ANNA).orElseThrow();
    var late = ticket.apply(ticket.next(List.of(delayed), MARIA, MONDAY_AT_NINE));
    var bounced = new Feedback.Trouble(Reason.BOUNCED, true).on(late, 1, ANNA).orElseThrow();
    var lost = late.apply(late.next(List.of(bounced), MARIA, MONDAY_AT_NINE));

    assertThat(lost.undelivered().all())
        .extracting(it -> it.reason())
        .containsExactly(Reason.BOUNCED);
    assertThat(new Feedback.Trouble(Reason.BOUNCED, true).on(lost, 1, ANNA)).isEmpty();
    assertThat(new Feedback.Trouble(Reason.DELAYED, false).on(lost, 1, ANNA)).isEmpty();
    assertThat(new Feedback.ArrivedLate().on(lost, 1, ANNA)).isEmpty();
    assertThat(new Feedback.ArrivedLate().on(late, 1, ANNA))
        .contains(new Event.DeliveredLate(1, ANNA));
  }

  @Test
  void a_delay_that_is_told_again_after_the_arrival_is_old() {
    var ticket =
        TestTickets.about(TERMS, opening(Channel.PORTAL, MONDAY_AT_NINE)).now();
    var delay = new Feedback.Trouble(Reason.DELAYED, false);
    var late = ticket.apply(
        ticket.next(List.of(delay.on(ticket, 1, ANNA).orElseThrow()), MARIA, MONDAY_AT_NINE));
    var arrival = new Feedback.ArrivedLate().on(late, 1, ANNA).orElseThrow();
    var arrived = late.apply(late.next(List.of(arrival), MARIA, MONDAY_AT_NINE));

    assertThat(arrived.undelivered().all()).isEmpty();
    assertThat(delay.on(arrived, 1, ANNA)).isEmpty();
    assertThat(new Feedback.Trouble(Reason.BOUNCED, false).on(arrived, 1, ANNA)).isPresent();
  }

  @Test
  void an_arrival_that_is_told_before_the_delay_is_the_last_word_on_it() {
    var ticket =
        TestTickets.about(TERMS, opening(Channel.PORTAL, MONDAY_AT_NINE)).now();
    var arrival = new Feedback.ArrivedLate().on(ticket, 1, ANNA).orElseThrow();
    var arrived = ticket.apply(ticket.next(List.of(arrival), MARIA, MONDAY_AT_NINE));

    assertThat(new Feedback.Trouble(Reason.DELAYED, false).on(arrived, 1, ANNA)).isEmpty();
    assertThat(new Feedback.ArrivedLate().on(arrived, 1, ANNA)).isEmpty();
    assertThat(new Feedback.Trouble(Reason.DELAYED, false).on(arrived, 2, ANNA)).isPresent();
    assertThat(new Feedback.Trouble(Reason.COMPLAINED, true).on(arrived, 1, ANNA))
        .isPresent();
  }

  private static Letter letter(Topic topic, Change... history) {
    return ((Telling.Send) telling(topic, history)).letter();
  }

  private static Telling telling(Topic topic, Change... history) {
    return TestTickets.telling(topic, READER, TestTickets.about(TERMS, history));
  }
}
