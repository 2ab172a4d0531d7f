package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTickets;
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
import kundcenter.store.Commit;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.NonDelivery;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A model that never complains would prove nothing.
class InvariantsTest {

  private static final Map<String, String> TABLES =
      Map.of("TICKETS_TABLE", "Tickets", "OUTBOX_TABLE", "Outbox", "MAIL_TABLE", "Mail");
  private static final TicketNumber NUMBER = new TicketNumber(10_001);
  private static final CustomerId EKBERGS = new CustomerId("ekbergs-bygg");
  private static final PersonId ANNA = new PersonId("anna");
  private static final SlaClock CLOCK = new SlaClock(new BundledSettings().terms());

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void words_that_were_confirmed_and_stand_nowhere_are_told() {
    var memory = new Memory();
    var mark = memory.mark(Optional.of(EKBERGS));
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
    var dynamoDb = DynamoDb.client(TestCloud.dynamoDb().environment());
    var notice =
        new Notice.OfTicket(Notice.Topic.REPLY, new Notice.Recipient.Person(ANNA), NUMBER, 2);
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

  @Test
  void a_mail_that_arrived_and_shows_as_late_is_told() {
    assertThat(brokenBy(new Memory(), new Event.NotDelivered(1, ANNA, NonDelivery.Reason.DELAYED)))
        .anySatisfy(it -> assertThat(it).endsWith("which arrived, shows a delay"));
  }

  @Test
  void words_that_stand_twice_are_told() {
    var memory = new Memory();
    var mark = memory.mark(Optional.of(EKBERGS));

    assertThat(brokenBy(memory, new Event.MessagePosted(mark), new Event.NotePosted(mark)))
        .contains(mark + " stands 2 times");
  }

  @Test
  void words_on_a_ticket_of_another_customer_are_told() {
    var memory = new Memory();
    var mark = memory.mark(Optional.of(new CustomerId("norrsken-handel")));

    assertThat(brokenBy(memory, new Event.MessagePosted(mark)))
        .contains(mark + " stands on another customer's ticket " + NUMBER);
  }

  @Test
  void a_promise_that_was_broken_without_a_record_is_told() {
    assertThat(brokenBy(new Memory(), new Event.PrioritySet(Priority.P1, "")))
        .anySatisfy(it -> assertThat(it).endsWith("by the clock and {} by its records"));
  }

  @Test
  void notices_that_were_not_sent_are_told() {
    assertThat(brokenBy(new Memory()))
        .anySatisfy(it -> assertThat(it).startsWith("notice ").endsWith(" has not ended"));
  }

  /// What is wrong when a ticket has had these events, and nothing has come of it since.
  private static List<String> brokenBy(Memory memory, Event... events) {
    var dynamoDb = DynamoDb.client(TestCloud.dynamoDb().environment());
    var tickets = new DynamoTickets(dynamoDb, new TableNames(TABLES));
    var happened = new ArrayList<Event>(List.of(opening()));
    happened.addAll(List.of(events));
    tickets.save(
        List.of(Commit.opening(NUMBER, happened, Actor.RULES, World.START, CLOCK)),
        Optional.empty());
    return broken(memory);
  }

  private static Event opening() {
    var report = new kundcenter.ticket.Report(
        Channel.PORTAL,
        Kind.TECHNICAL,
        new kundcenter.ticket.Report.Matter("go", Optional.empty()),
        "Fel",
        "Det går inte.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    return new Event.Opened(new Requester(ANNA, EKBERGS), report, Team.BUSINESS_SYSTEMS);
  }

  private static List<String> broken(Memory memory, String... accepted) {
    var now = new VirtualClock(World.START.plus(Duration.ofDays(1)));
    return new Invariants(store(), memory, CLOCK, now)
        .broken(store().tickets(), Set.of(accepted), List.of(), _ -> Fate.ARRIVES);
  }

  private static Store store() {
    return new Store(
        DynamoDb.client(TestCloud.dynamoDb().environment()),
        new TableNames(TABLES),
        new S3Files(S3.of(TestCloud.s3().environment()), "files"));
  }
}
