package kundcenter.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.notice.Feedback;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.ticket.NonDelivery.Reason;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// The samples of `events`, read as their functions read them.
class SampleEventsTest {

  private static final Path EVENTS = TestCloud.template().resolveSibling("events");
  private static final TicketNumber NUMBER = new TicketNumber(10001);

  @Test
  void the_rows_of_the_stream_are_notices_under_their_own_ids() throws IOException {
    try (var in = Files.newInputStream(EVENTS.resolve("outbox-stream/receipt-and-breach.json"))) {
      var rows = StreamEvent.read(in);

      assertThat(rows)
          .extracting(StreamEvent.NewRow::notice)
          .containsExactly(
              new OfTicket(
                  Topic.RECEIPT, new Recipient.Person(new PersonId("anna-lind")), NUMBER, 1),
              new OfTicket(Topic.BREACH, new Recipient.Specialists(Team.HR), NUMBER, 4));
      assertThat(rows).allMatch(row -> row.image().text().contains(row.notice().id()));
    }
  }

  @Test
  void a_batch_that_was_given_up_has_the_rows_of_its_event() throws IOException {
    try (var given = Files.newInputStream(EVENTS.resolve("outbox-stream/receipt-and-breach.json"));
        var kept =
            Files.newInputStream(EVENTS.resolve("discarded-notices/receipt-and-breach.json"))) {
      assertThat(StreamEvent.discarded(kept)).isEqualTo(StreamEvent.read(given));
    }
  }

  @Test
  void a_bounce_is_for_good() throws IOException {
    assertThat(feedback("bounce")).contains(new Feedback.Trouble(Reason.BOUNCED, true));
  }

  @Test
  void a_delay_is_not() throws IOException {
    assertThat(feedback("delay")).contains(new Feedback.Trouble(Reason.DELAYED, false));
  }

  @Test
  void a_complaint_ends_the_mails_to_its_address() throws IOException {
    assertThat(feedback("complaint")).contains(new Feedback.Trouble(Reason.COMPLAINED, true));
  }

  @Test
  void the_test_of_a_setup_says_nothing() throws IOException {
    assertThat(feedback("setup")).isEmpty();
  }

  private static Optional<Feedback> feedback(String sample) throws IOException {
    try (var in = Files.newInputStream(EVENTS.resolve("ses-feedback/" + sample + ".json"))) {
      return SesEvent.of(QueueEvent.read(in).getFirst().body()).map(SesEvent::feedback);
    }
  }
}
