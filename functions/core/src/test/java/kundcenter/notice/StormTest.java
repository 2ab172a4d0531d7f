package kundcenter.notice;

import static kundcenter.notice.TestTickets.opening;
import static kundcenter.notice.TestTickets.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import kundcenter.customer.PersonId;
import kundcenter.hours.Calendars;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.terms.Promise;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Storms of mails against the desk's own rules, from opening to what is sent.
class StormTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final TermsHistory TERMS = Promise.always(Calendars.office());
  private static final Event UNPROVEN = new Event.ReceiptLimited(Receipting.BARE);

  private final MapCaps caps = new MapCaps();
  private int tickets;

  /// The other one answers each of our mails by a new mail of its own, and says nowhere that it is
  /// a machine.
  @Test
  void two_responders_that_set_no_headers_are_silent_within_the_budget_T06() {
    var now = MONDAY;
    var sent = 0;
    for (var round = 1; round <= 50 && isAnswered("robot@other.example", now); round++) {
      sent++;
      now = now.plusSeconds(2);
    }

    assertThat(sent).isEqualTo(3);
  }

  /// The same with a robot that starts anew whenever it is silent: an hour, a day and more.
  @Test
  void a_robot_that_never_gives_up_gets_ten_answers_a_day_T06() {
    var sent = 0;
    for (var minute = 0; minute < 24 * 60; minute += 5)
      if (isAnswered("robot@other.example", midnight().plus(Duration.ofMinutes(minute)))) sent++;

    assertThat(sent).isEqualTo(10);
  }

  @Test
  void ten_thousand_forged_openings_send_no_more_than_the_cap_T07() {
    var random = new Random(7);
    var sent = 0;
    for (var i = 0; i < 10_000; i++) {
      var victim = "victim" + random.nextInt(5_000) + "@" + random.nextInt(100) + ".example";
      var at = MONDAY.plusSeconds(random.nextInt(3_600));
      if (isAnswered(victim.replace("@", "@d"), at, UNPROVEN)) sent++;
    }

    assertThat(sent).isEqualTo(100);
  }

  @Test
  void one_domain_gets_fifty_unproven_answers_a_day_T07() {
    var sent = 0;
    for (var i = 0; i < 2_000; i++) {
      var at = midnight().plusSeconds(i * 43L);
      if (isAnswered("someone" + i + "@victim.example", at, UNPROVEN)) sent++;
    }

    assertThat(sent).isEqualTo(50);
  }

  @Test
  void a_notice_that_is_tried_again_takes_no_more_room() {
    var reader = reader("anna@ekbergs.example");
    var send = send("anna@ekbergs.example", MONDAY);
    for (var i = 0; i < 20; i++)
      assertThat(caps.take(send.caps(), notice(1), MONDAY)).isTrue();

    assertThat(caps.take(Cap.ofAnswer(reader.address(), true), notice(2), MONDAY))
        .isTrue();
    assertThat(caps.take(Cap.ofAnswer(reader.address(), true), notice(3), MONDAY))
        .isTrue();
    assertThat(caps.take(Cap.ofAnswer(reader.address(), true), notice(4), MONDAY))
        .isFalse();
  }

  private boolean isAnswered(String address, Instant now, Event... more) {
    tickets++;
    return caps.take(send(address, now, more).caps(), notice(tickets), now);
  }

  /// The answer to a new ticket.
  private Telling.Send send(String address, Instant at, Event... more) {
    var history = List.of(opening(Channel.EMAIL, at, more));
    var about = Case.of(number(tickets), history, 1, TERMS).orElseThrow();
    return (Telling.Send) TestTickets.telling(Topic.RECEIPT, reader(address), about);
  }

  private static Notice notice(int ticket) {
    var anybody = new Recipient.Person(new PersonId("p" + ticket));
    return new OfTicket(Topic.RECEIPT, anybody, number(ticket), 1);
  }

  private static TicketNumber number(int ticket) {
    return new TicketNumber(10_000 + ticket);
  }

  private static Instant midnight() {
    return Instant.parse("2026-03-02T00:00:00Z");
  }
}
