package kundcenter.aws.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The store on this JVM's emulator, and what a desk decides before it saves.
final class TestDesk {

  /// A Monday morning in open hours, so late in the century that nothing stored for later has
  /// expired by the machine's clock: the emulator sweeps what has.
  static final Instant START = Instant.parse("2096-03-05T09:00:00Z");

  static final TableNames TABLES =
      new TableNames(TestCloud.TEMPLATE.functions().getFirst().environment());
  static final DynamoDbClient CLIENT = DynamoDb.client(TestCloud.dynamoDb().environment());
  static final DynamoTickets TICKETS = new DynamoTickets(CLIENT, TABLES);

  static final Requester ANNA =
      new Requester(new PersonId("anna-lind"), new CustomerId("ekbergs-bygg"));
  static final Actor CUSTOMER = new Actor(Actor.Party.CUSTOMER, "anna-lind");
  static final Actor SPECIALIST = new Actor(Actor.Party.DESK, "omar-haddad");

  private static final SlaClock CLOCK = new SlaClock(new BundledSettings().terms());

  private TestDesk() {}

  static DynamoDbClient client(ExecutionInterceptor interceptor) {
    return DynamoDb.client(TestCloud.dynamoDb().environment(), List.of(interceptor));
  }

  /// A new ticket of Anna's, saved.
  static Ticket opened() {
    return saved(opening(TICKETS.allotNumber(), ANNA));
  }

  static Commit opening(TicketNumber number, Requester requester) {
    return opening(number, requester, START);
  }

  static Commit opening(TicketNumber number, Requester requester, Instant at) {
    var report = new Report(
        Channel.API,
        Kind.TECHNICAL,
        new Report.Matter("go", Optional.of("ekonomi")),
        "Bokföringen går inte att stänga",
        "När jag stänger april får jag ett fel.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var opened = new Event.Opened(requester, report, Team.BUSINESS_SYSTEMS);
    return Commit.opening(number, List.of(opened), CUSTOMER, at, CLOCK);
  }

  /// What the desk makes of a command by a specialist, a minute after the last change.
  static Commit next(Ticket ticket, Command command) {
    var now = ticket.updated().plus(Duration.ofMinutes(1));
    return next(ticket, events(ticket.decide(command, SPECIALIST, now)), SPECIALIST, now);
  }

  /// What ties two tickets, a minute after the last change of the first: a change of each.
  static List<Commit> tied(Ticket ticket, Ticket other) {
    var now = ticket.updated().plus(Duration.ofMinutes(1));
    if (ticket.decide(new Command.LinkTo(other), SPECIALIST, now)
        instanceof Decision.Accepted(var events, var onOther))
      return List.of(next(ticket, events, SPECIALIST, now), next(other, onOther, SPECIALIST, now));
    throw new IllegalStateException("cannot be tied");
  }

  static Commit next(Ticket ticket, List<Event> events, Actor by, Instant now) {
    return Commit.next(ticket, events, by, now, CLOCK);
  }

  static List<Event> events(Decision decision) {
    if (decision instanceof Decision.Accepted(var events, var _)) return events;
    throw new IllegalStateException("not accepted: " + decision);
  }

  static Ticket saved(Commit commit) {
    TICKETS.save(List.of(commit), Optional.empty());
    return commit.ticket();
  }

  static KeptAnswer answer(String key, Instant expires) {
    return new KeptAnswer(key, "of-the-request", "/v1/tickets/10001", "{\"version\":1}", expires);
  }
}
