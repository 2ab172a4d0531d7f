package kundcenter.benchmarks.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Tickets;
import kundcenter.terms.Priority;
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

/// A desk whose tickets have the lengths of real ones: a subject of 50 signs, and messages of 600,
/// some hundred words. A thread of eleven is then 9 KB in the table.
public final class SampleDesk {

  static final Requester ANNA =
      new Requester(new PersonId("anna-lind"), new CustomerId("ekbergs-bygg"));
  static final Actor CUSTOMER = new Actor(Actor.Party.CUSTOMER, "anna-lind");
  static final Actor SPECIALIST = new Actor(Actor.Party.DESK, "omar-haddad");

  public static final String MESSAGE = words(600);

  private static final String SUBJECT = "Perioden går inte att stänga: differens i huvudbok";

  /// A Monday morning in open hours, so late in the century that nothing kept has expired.
  public static final Instant START = Instant.parse("2096-03-05T09:00:00Z");

  private final SlaClock clock = new SlaClock(new BundledSettings().terms());
  private final Tickets tickets;
  private int answers;

  public SampleDesk(Tickets tickets) {
    this.tickets = tickets;
  }

  /// Text of as many signs.
  static String words(int signs) {
    var sentence = "Verifikationen syns inte i huvudboken, fast perioden är öppen. ";
    return sentence.repeat(1 + signs / sentence.length()).substring(0, signs);
  }

  /// A new ticket with the priority that Anna proposes, and the answer kept for her.
  public Ticket file(String words) {
    var matter = new Report.Matter("go", Optional.of("ekonomi"));
    var report = new Report(
        Channel.API,
        Kind.TECHNICAL,
        matter,
        SUBJECT,
        words,
        Optional.of(Priority.P3),
        Optional.empty(),
        Optional.empty());
    var opened = new Event.Opened(ANNA, report, Team.BUSINESS_SYSTEMS);
    var commit = Commit.opening(tickets.allotNumber(), List.of(opened), CUSTOMER, START, clock);
    tickets.save(List.of(commit), Optional.of(answer()));
    return commit.ticket();
  }

  /// What a function does for a command: read the latest, decide, save.
  Ticket command(Ticket ticket, Actor by, Command command) {
    return act(ticket, by, command, Optional.empty());
  }

  /// The same for words that are posted, with the answer kept for a repeated request.
  Ticket post(Ticket ticket, Actor by, Command words) {
    return act(ticket, by, words, Optional.of(answer()));
  }

  /// Ties two tickets: a change of each in one transaction.
  Ticket tie(Ticket ticket, Ticket to) {
    var latest = tickets.findLatest(ticket.number()).orElseThrow();
    var other = tickets.findLatest(to.number()).orElseThrow();
    var now = later(latest);
    var accepted = accepted(latest.decide(new Command.LinkTo(other), SPECIALIST, now));
    var both = List.of(
        Commit.next(latest, accepted.events(), SPECIALIST, now, clock),
        Commit.next(other, accepted.onOther(), SPECIALIST, now, clock));
    tickets.save(both, Optional.empty());
    return both.getFirst().ticket();
  }

  private Ticket act(Ticket ticket, Actor by, Command command, Optional<KeptAnswer> answer) {
    var latest = tickets.findLatest(ticket.number()).orElseThrow();
    var now = later(latest);
    var events = accepted(latest.decide(command, by, now)).events();
    var commit = Commit.next(latest, events, by, now, clock);
    tickets.save(List.of(commit), answer);
    return commit.ticket();
  }

  /// As long as what the tickets function keeps of its answer.
  KeptAnswer answer() {
    var fingerprint = "%064d".formatted(answers++);
    return new KeptAnswer(
        fingerprint, fingerprint, "/v1/tickets/10001", "x".repeat(250), START.plusSeconds(86_400));
  }

  private static Instant later(Ticket ticket) {
    return ticket.updated().plus(Duration.ofMinutes(7));
  }

  private static Decision.Accepted accepted(Decision decision) {
    if (decision instanceof Decision.Accepted accepted) return accepted;
    throw new IllegalStateException("not accepted: " + decision);
  }
}
