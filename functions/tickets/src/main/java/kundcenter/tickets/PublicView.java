package kundcenter.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Ground;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Link;
import kundcenter.ticket.Message;
import kundcenter.ticket.NonDelivery;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Status;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket as its customer sees it. What is internal has no component here, so no filter can
/// forget it (threat T32); [DeskView] adds it for the desk.
record PublicView(
    TicketNumber number,
    int version,
    String subject,
    Kind kind,
    Channel channel,
    String product,
    Optional<String> module,
    Status status,
    Turn turn,
    int priority,
    Optional<Integer> proposedPriority,
    boolean alternativeInUse,
    Requester requester,
    Instant received,
    Instant updated,
    Team team,
    Line line,
    Optional<PersonId> assignee,
    Optional<PromiseView> promise,
    Optional<Waiting> waiting,
    Optional<HoldView> hold,
    List<Approval> approvals,
    List<Message> messages,
    List<Link> links,
    List<NonDelivery> undelivered) {

  /// Who is expected to act next.
  enum Turn {
    DESK,
    CUSTOMER,
    NOBODY
  }

  /// What the desk waits for, in the words of the one who asked.
  record Waiting(Ground ground, String text, Instant since) {}

  static PublicView of(Ticket ticket, Optional<PromiseView> promise) {
    var report = ticket.report();
    var placement = ticket.placement();
    return new PublicView(
        ticket.number(),
        ticket.version(),
        report.subject(),
        report.kind(),
        report.channel(),
        report.matter().product(),
        report.matter().module(),
        ticket.status(),
        turn(ticket),
        ticket.urgency().priority().level(),
        report.proposed().map(proposed -> proposed.level()),
        ticket.urgency().former().isPresent(),
        ticket.requester(),
        ticket.received(),
        ticket.updated(),
        placement.team(),
        placement.line(),
        placement.assignee(),
        promise,
        ticket.progress().waiting().map(it -> new Waiting(it.ground(), it.text(), it.since())),
        HoldView.of(ticket),
        ticket.approvals().all(),
        ticket.conversation().messages(),
        List.copyOf(ticket.ties().links()),
        ticket.undelivered().all());
  }

  private static Turn turn(Ticket ticket) {
    return switch (ticket.status()) {
      case NEW, IN_PROGRESS -> Turn.DESK;
      case WAITING_FOR_CUSTOMER -> Turn.CUSTOMER;
      case HELD ->
        ticket.hold().filter(Hold.UNKNOWN_CUSTOMER::equals).isPresent() ? Turn.DESK : Turn.CUSTOMER;
      case SOLVED, CLOSED -> Turn.NOBODY;
    };
  }
}
