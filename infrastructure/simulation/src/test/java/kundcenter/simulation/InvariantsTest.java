package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import kundcenter.notice.Outbox.Ending;
import kundcenter.notice.SentMail;
import kundcenter.sla.SlaClock;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A model that never complains would prove nothing.
class InvariantsTest {

  private static final Map<String, String> TABLES =
      Map.of("TICKETS_TABLE", "Tickets", "OUTBOX_TABLE", "Outbox", "MAIL_TABLE", "Mail");

  @Test
  void words_that_were_confirmed_and_stand_nowhere_are_told() {
    var memory = new Memory();
    var mark = memory.mark(Optional.of(new CustomerId("ekbergs-bygg")));
    memory.heard(mark);

    assertThat(broken(memory)).containsExactly(mark + " was confirmed and is lost");
  }

  @Test
  void a_mail_that_was_taken_and_of_which_nothing_became_is_told() {
    assertThat(broken(new Memory(), "mail-1"))
        .containsExactly("mail-1 was taken and has no outcome");
  }

  @Test
  void a_file_that_was_sent_and_stands_nowhere_is_told() {
    var memory = new Memory();
    memory.attached(new byte[] {1});

    assertThat(broken(memory)).containsExactly("a file that was sent stands 0 times");
  }

  @Test
  void a_mail_that_came_back_and_shows_on_no_ticket_is_told() {
    var emulator = TestCloud.emptyDynamoDb();
    var dynamoDb = DynamoDb.client(emulator.environment());
    var notice = new Notice.OfTicket(
        Notice.Topic.REPLY,
        new Notice.Recipient.Person(new PersonId("anna")),
        new TicketNumber(10_001),
        2);
    var mail = new SentMail(notice, new EmailAddress("anna@kund.example"), "0102-1", List.of());
    dynamoDb.putItem(put -> put.tableName("Outbox")
        .item(Map.of(
            "pk", AttributeValue.fromS(notice.about()),
            "sk", AttributeValue.fromS(notice.id()),
            "notice",
                AttributeValue.fromS(Records.of(Notice.class).write(notice).text()),
            "ending",
                AttributeValue.fromS(
                    Records.of(Ending.class).write(new Ending.Sent(mail)).text()))));
    var sent = new PostOffice.Sent("0102-1", "anna@kund.example", "10001.2@kundcenter.example", "");
    var broken = new ArrayList<String>();

    new Deliveries(store(), List.of(sent), _ -> Fate.BOUNCES).check(List.of(), broken::add);

    assertThat(broken).singleElement().asString().endsWith("by one of [BOUNCED], shows []");
  }

  private static List<String> broken(Memory memory, String... accepted) {
    TestCloud.emptyDynamoDb();
    return new Invariants(
            store(),
            memory,
            new SlaClock(new BundledSettings().terms()),
            new VirtualClock(Instant.parse("2026-03-16T06:00:00Z")))
        .broken(Set.of(accepted), List.of(), _ -> Fate.ARRIVES);
  }

  private static Store store() {
    return new Store(
        DynamoDb.client(TestCloud.dynamoDb().environment()),
        new TableNames(TABLES),
        new S3Files(S3.of(TestCloud.s3().environment()), "files"));
  }
}
