package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Decision.Accepted;

/// One command being decided: the ticket as it stands, who wants something, and when.
///
/// The parts of the ticket answer for themselves; what needs several of them stands here.
record Deciding(Ticket ticket, Actor actor, Instant now, Consequences consequences) {

  Deciding(Ticket ticket, Actor actor, Instant now) {
    this(ticket, actor, now, new Consequences(ticket, actor));
  }

  Decision decide(Command command) {
    return objection(command).map(Decision::refused).orElseGet(() -> dispatch(command));
  }

  /// What holds for a command before its own rule is asked: whose it is, and whether the ticket
  /// must be open.
  private Optional<Refusal> objection(Command command) {
    if (command instanceof Command.BySpecialist && !actor.is(Party.DESK))
      return Optional.of(Refusal.DESK_ONLY);
    if (command instanceof Command.ByDesk && actor.is(Party.CUSTOMER))
      return Optional.of(Refusal.DESK_ONLY);
    if (command instanceof Command.ByCustomer && !actor.is(Party.CUSTOMER))
      return Optional.of(Refusal.CUSTOMER_ONLY);
    if (ticket.progress().isMerged() && !(command instanceof Command.Filing))
      return Optional.of(Refusal.MERGED);
    if (command instanceof Command.OnOpenTicket && !ticket.progress().isOpen())
      return Optional.of(Refusal.NOT_OPEN);
    return ticket.hold().isPresent() && isOnlyForReleased(command)
        ? Optional.of(Refusal.ON_HOLD)
        : Optional.empty();
  }

  /// What is said, filed, routed or closed may be so while the ticket is held; worked on it is not.
  private static boolean isOnlyForReleased(Command command) {
    return switch (command) {
      case Command.CounterTime _ -> false;
      case Command.BySpecialist _ -> true;
      case Command.AskApproval _,
          Command.Approve _,
          Command.NameAlternative _,
          Command.Pause _,
          Command.RequestQuote _,
          Command.Reopen _ -> true;
      default -> false;
    };
  }

  private Decision dispatch(Command command) {
    return switch (command) {
      case Command.Post(var body) -> post(body);
      case Command.Release _ -> release();
      case Command.PostNote(var body) -> Decision.accepted(new Event.NotePosted(body));
      case Command.Ask(var question) ->
        consequences.asking(
            consequences.beginning(), new Event.QuestionAsked(question), Ground.ANSWER, question);
      case Command.Answer(var body) -> answer(body);
      case Command.SetPriority(var priority, var reason) -> ticket.urgency().set(priority, reason);
      case Command.NameAlternative(var text) -> ticket.urgency().nameAlternative(text);
      case Command.FailAlternative(var reason) ->
        consequences.asWord(ticket.urgency().failAlternative(reason));
      case Command.StartWork _ -> startWork();
      case Command.Assign(var assignee) -> ticket.placement().assign(assignee);
      case Command.Route(var team, var reason) -> ticket.placement().route(team, reason);
      case Command.HandOver handOver -> ticket.placement().handOver(handOver);
      case Command.Reproduce(var record) -> reproduce(record);
      case Command.Pause(var ground, var text) -> pause(ground, text);
      case Command.Resume _ ->
        consequences.isWaiting()
            ? Decision.accepted(new Event.WaitEnded())
            : Decision.refused(Refusal.NOT_WAITING);
      case Command.AskApproval ask -> askApproval(ask);
      case Command.Approve approve ->
        consequences.asWord(ticket.approvals().approve(approve, actor, now));
      case Command.Deny deny -> consequences.asWord(ticket.approvals().deny(deny, actor, now));
      case Command.Withdraw(var subject) ->
        consequences.asWord(ticket.approvals().withdraw(subject, now));
      case Command.RequestQuote request ->
        consequences.asWord(ticket.approvals().requestQuote(request, now));
      case Command.EnterTime(var work) -> enterTime(work);
      case Command.CounterTime(var number, var reason) -> ticket.worklog().counter(number, reason);
      case Command.Solve(var solution) -> ending().solve(solution);
      case Command.Reopen(var reason) -> ending().reopen(reason);
      case Command.Close(var reason, var text) -> ending().close(reason, text);
      case Command.Merge(var into) -> new Tying(ticket, into).merge(consequences.endOfWait());
      case Command.LinkTo(var other) -> new Tying(ticket, other).link();
      case Command.Tag(var tag) -> ticket.ties().tag(tag);
      case Command.Untag(var tag) -> ticket.ties().untag(tag);
    };
  }

  private Decision post(String body) {
    if (!ticket.progress().isOpen()) return ending().post(body);
    var posted = Decision.accepted(new Event.MessagePosted(body));
    return actor.is(Party.CUSTOMER) ? consequences.asWord(posted) : consequences.asWork(posted);
  }

  private Decision release() {
    if (ticket.hold().isEmpty()) return Decision.refused(Refusal.NOT_ON_HOLD);
    if (!actor.is(Party.CUSTOMER)) return Decision.accepted(new Event.Released());
    return switch (ticket.hold().get()) {
      case NOT_A_CONTACT -> Decision.accepted(new Event.Released());
      case PAYMENT_OVERDUE -> Decision.refused(Refusal.RELEASED_BY_PAYMENT);
      case UNKNOWN_CUSTOMER -> Decision.refused(Refusal.RELEASED_BY_DESK);
    };
  }

  private Decision answer(String body) {
    return ticket.conversation().questionOpen()
        ? consequences.asWord(Decision.accepted(new Event.MessagePosted(body)))
        : Decision.refused(Refusal.NO_QUESTION);
  }

  private Decision startWork() {
    if (consequences.isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    if (ticket.progress().begun()) return Decision.refused(Refusal.WORK_ALREADY_STARTED);
    var events = new ArrayList<>(consequences.beginning());
    if (ticket.placement().assignee().isEmpty())
      events.add(new Event.Assigned(new PersonId(actor.id())));
    return new Accepted(events, List.of());
  }

  private Decision reproduce(Reproduction record) {
    return consequences.isQuoteMissing()
        ? Decision.refused(Refusal.QUOTE_NOT_ACCEPTED)
        : consequences.asWork(ticket.placement().reproduce(record));
  }

  private Decision pause(Ground ground, String text) {
    if (consequences.isWaiting()) return Decision.refused(Refusal.ALREADY_WAITING);
    return ticket.isGrounded(ground, now)
        ? Decision.accepted(new Event.WaitStarted(ground, text))
        : Decision.refused(Refusal.NO_GROUND_TO_WAIT);
  }

  private Decision askApproval(Command.AskApproval ask) {
    var subject = ask.subject();
    if (subject.isWorkBegun() && consequences.isQuoteMissing())
      return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    var objection = ticket.approvals().objectionToAsking(subject, ask.offer(), now);
    if (objection.isPresent()) return Decision.refused(objection.get());
    return consequences.asking(
        subject.isWorkBegun() ? consequences.beginning() : List.of(),
        new Event.ApprovalAsked(subject, ask.offer()),
        subject.ground(),
        ask.offer().scope());
  }

  private Decision enterTime(TimeEntry.Work work) {
    if (consequences.isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    var entered = ticket.worklog().enter(work, ticket.approvals(), now);
    return ticket.progress().isOpen() ? consequences.asWork(entered) : entered;
  }

  private Ending ending() {
    return new Ending(ticket, actor, now, consequences);
  }
}
