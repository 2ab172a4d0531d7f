package kundcenter.inboundemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kundcenter.mail.MailOutcome;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Nobody listens where the stores are said to be, so that a call which is sent fails.
class PrimingTest {

  private static final String NOWHERE = "http://127.0.0.1:1";

  @Test
  void one_mail_opens_a_ticket_with_its_file_and_the_next_one_answers_it_and_nothing_is_sent() {
    var priming = Wiring.priming(environment(), () -> LiveMail.NOW);

    priming.run();

    var ticket = new TicketNumber(1);
    assertThat(priming.desk().ledger().outcome("first")).contains(new MailOutcome.Opened(ticket));
    assertThat(priming.desk().ledger().outcome("second")).contains(new MailOutcome.Replied(ticket));
    var opened = priming.desk().tickets().findLatest(ticket).orElseThrow();
    assertThat(opened.attachments().all()).hasSize(2);
    assertThat(opened.hold()).isEmpty();
  }

  private static Map<String, String> environment() {
    var all = new HashMap<>(Map.of(
        "AWS_REGION", "eu-north-1",
        "AWS_ACCESS_KEY_ID", "none",
        "AWS_SECRET_ACCESS_KEY", "none",
        "AWS_ENDPOINT_URL_DYNAMODB", NOWHERE,
        "AWS_ENDPOINT_URL_S3", NOWHERE,
        "INBOUND_BUCKET", "inbound-mail",
        "FILES_BUCKET", "files",
        "STAGE", "test"));
    for (var table : List.of("Tickets", "Outbox", "Access", "Library", "Directory", "Mail"))
      all.put(table.toUpperCase(Locale.ROOT) + "_TABLE", table);
    return all;
  }
}
