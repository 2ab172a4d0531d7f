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
/// The parts of the ticket answer for themselves; what a command means for the whole stands here:
/// a specialist's first act on the matter begins the work, and the customer's word ends the
/// waiting.
record Deciding(Ticket ticket, Actor actor, Instant now) {

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
    return Optional.empty();
  }

  private Decision dispatch(Command command) {
    return switch (command) {
      case Command.Post(var body) -> post(body);
      case Command.PostNote(var body) -> Decision.accepted(new Event.NotePosted(body));
      case Command.Ask(var question) ->
        waitingAfter(new Event.QuestionAsked(question), Ground.ANSWER, question);
      case Command.Answer(var body) -> answer(body);
      case Command.SetPriority(var priority, var reason) -> ticket.urgency().set(priority, reason);
      case Command.NameAlternative(var text) -> ticket.urgency().nameAlternative(text);
      case Command.FailAlternative(var reason) -> asWord(ticket.urgency().failAlternative(reason));
      case Command.StartWork _ -> startWork();
      case Command.Assign(var assignee) -> ticket.placement().assign(assignee);
      case Command.Route(var team, var reason) -> ticket.placement().route(team, reason);
      case Command.HandOver handOver -> ticket.placement().handOver(handOver);
      case Command.Reproduce(var record) -> asWork(ticket.placement().reproduce(record));
      case Command.Pause(var ground, var text) -> pause(ground, text);
      case Command.Resume _ ->
        isWaiting()
            ? Decision.accepted(new Event.WaitEnded())
            : Decision.refused(Refusal.NOT_WAITING);
      case Command.AskApproval ask -> askApproval(ask);
      case Command.Approve approve -> asWord(ticket.approvals().approve(approve, actor, now));
      case Command.Deny deny -> asWord(ticket.approvals().deny(deny, actor, now));
      case Command.Withdraw(var subject) -> asWord(ticket.approvals().withdraw(subject, now));
      case Command.RequestQuote request -> asWord(ticket.approvals().requestQuote(request, now));
      case Command.EnterTime(var work) -> enterTime(work);
      case Command.CounterTime(var number, var reason) -> ticket.worklog().counter(number, reason);
      case Command.Solve(var solution) -> solve(solution);
      case Command.Reopen(var reason) -> reopen(reason);
      case Command.Close(var reason, var text) -> close(new Event.Closed(reason, text));
      case Command.Merge(var into) -> merge(into);
      case Command.LinkTo(var other) -> link(other);
      case Command.Tag(var tag) -> ticket.ties().tag(tag);
      case Command.Untag(var tag) -> ticket.ties().untag(tag);
    };
  }

  private Decision post(String body) {
    var posted = Decision.accepted(new Event.MessagePosted(body));
    if (ticket.progress().isOpen()) return actor.is(Party.DESK) ? asWork(posted) : asWord(posted);
    if (actor.is(Party.CUSTOMER)) {
      return ticket.progress().reopensAt(now)
          ? Decision.accepted(new Event.Reopened(body), new Event.MessagePosted(body))
          : new Decision.FollowUp(body);
    }
    return ticket.status() == Status.SOLVED ? posted : Decision.refused(Refusal.NOT_OPEN);
  }

  private Decision answer(String body) {
    return ticket.conversation().questionOpen()
        ? asWord(Decision.accepted(new Event.MessagePosted(body)))
        : Decision.refused(Refusal.NO_QUESTION);
  }

  private Decision startWork() {
    if (isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    if (ticket.progress().begun()) return Decision.refused(Refusal.WORK_ALREADY_STARTED);
    var events = beginning();
    if (ticket.placement().assignee().isEmpty() && actor.is(Party.DESK))
      events.add(new Event.Assigned(new PersonId(actor.id())));
    return new Accepted(events, List.of());
  }

  private Decision pause(Ground ground, String text) {
    if (isWaiting()) return Decision.refused(Refusal.ALREADY_WAITING);
    var has = switch (ground) {
      case ORDER -> ticket.approvals().isPending(Approval.Subject.ORDER, now);
      case ACCESS -> ticket.approvals().isPending(Approval.Subject.DATA_ACCESS, now);
      case ANSWER -> ticket.conversation().questionOpen();
      case PAYMENT -> true;
    };
    return has
        ? Decision.accepted(new Event.WaitStarted(ground, text))
        : Decision.refused(Refusal.NO_GROUND_TO_WAIT);
  }

  private Decision askApproval(Command.AskApproval ask) {
    var objection = ticket.approvals().objectionToAsking(ask.subject(), ask.offer(), now);
    if (objection.isPresent()) return Decision.refused(objection.get());
    var asked = new Event.ApprovalAsked(ask.subject(), ask.offer());
    var ground = ask.subject().ground();
    if (ask.subject().isWorkBegun())
      return waitingAfter(asked, ground, ask.offer().scope());
    return isWaiting()
        ? Decision.accepted(asked)
        : Decision.accepted(asked, new Event.WaitStarted(ground, ask.offer().scope()));
  }

  private Decision enterTime(TimeEntry.Work work) {
    if (isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    var entered = ticket.worklog().enter(work, ticket.approvals(), now);
    return ticket.progress().isOpen() ? asWork(entered) : entered;
  }

  private Decision solve(String solution) {
    if (isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    var first = ticket.placement().line() == Line.FIRST
        && !ticket.placement().handedOver()
        && !ticket.conversation().hasWordFromDesk();
    var events = beginning();
    if (isWaiting() && ticket.progress().begun()) events.add(new Event.WaitEnded());
    events.add(new Event.Solved(solution, first));
    return new Accepted(events, List.of());
  }

  private Decision reopen(String reason) {
    if (ticket.progress().isOpen()) return Decision.refused(Refusal.NOT_SOLVED);
    if (actor.is(Party.CUSTOMER) && !ticket.progress().reopensAt(now))
      return Decision.refused(Refusal.ALREADY_CLOSED);
    return Decision.accepted(new Event.Reopened(reason));
  }

  private Decision close(Event.Closed closed) {
    if (ticket.status() == Status.CLOSED) return Decision.refused(Refusal.ALREADY_CLOSED);
    return isWaiting()
        ? Decision.accepted(new Event.WaitEnded(), closed)
        : Decision.accepted(closed);
  }

  private Decision merge(Ticket into) {
    var objection = objectionToTie(into);
    if (objection.isPresent()) return Decision.refused(objection.get());
    if (!into.progress().isOpen()) return Decision.refused(Refusal.NOT_OPEN);
    if (!(close(new Event.Closed(CloseReason.MERGED, "")) instanceof Accepted closing))
      return Decision.refused(Refusal.ALREADY_CLOSED);
    var events = new ArrayList<Event>();
    events.add(new Event.Linked(new Link(Link.Relation.MERGED_INTO, into.number())));
    events.addAll(closing.events());
    return new Accepted(
        events, List.of(new Event.Linked(new Link(Link.Relation.MERGED_FROM, ticket.number()))));
  }

  private Decision link(Ticket other) {
    var objection = objectionToTie(other);
    if (objection.isPresent()) return Decision.refused(objection.get());
    if (ticket.ties().isTiedTo(other.number())) return Decision.refused(Refusal.ALREADY_LINKED);
    return new Accepted(
        List.of(new Event.Linked(new Link(Link.Relation.RELATED, other.number()))),
        List.of(new Event.Linked(new Link(Link.Relation.RELATED, ticket.number()))));
  }

  private Optional<Refusal> objectionToTie(Ticket other) {
    if (other.number().equals(ticket.number())) return Optional.of(Refusal.SAME_TICKET);
    return other.requester().customer().equals(ticket.requester().customer())
        ? Optional.empty()
        : Optional.of(Refusal.OTHER_CUSTOMER);
  }

  /// A specialist's act on the matter, and then the wait for the customer that it brings.
  private Decision waitingAfter(Event act, Ground ground, String text) {
    var events = beginning();
    events.add(act);
    var waits = isWaiting() && events.stream().noneMatch(event -> event instanceof Event.WaitEnded);
    if (!waits) events.add(new Event.WaitStarted(ground, text));
    return new Accepted(events, List.of());
  }

  /// Accepted as a specialist's act on the matter: the first one begins the work.
  private Decision asWork(Decision decision) {
    if (!(decision instanceof Accepted(var events, var onOther))) return decision;
    var longer = beginning();
    longer.addAll(events);
    return new Accepted(longer, onOther);
  }

  /// Accepted as a word from the customer, written by whomever: it ends the waiting.
  private Decision asWord(Decision decision) {
    var spoken =
        actor.is(Party.CUSTOMER) || (decision instanceof Accepted accepted && isAnswer(accepted));
    if (!(decision instanceof Accepted(var events, var onOther)) || !isWaiting() || !spoken)
      return decision;
    var longer = new ArrayList<>(events);
    longer.add(new Event.WaitEnded());
    return new Accepted(longer, onOther);
  }

  private static boolean isAnswer(Accepted accepted) {
    return accepted.events().getFirst() instanceof Event.ApprovalGiven
        || accepted.events().getFirst() instanceof Event.ApprovalDenied;
  }

  /// The events by which work begins; none where it has begun, or must not yet.
  private List<Event> beginning() {
    var events = new ArrayList<Event>();
    if (ticket.progress().begun() || isQuoteMissing()) return events;
    events.add(new Event.WorkStarted());
    if (isWaiting()) events.add(new Event.WaitEnded());
    return events;
  }

  private boolean isWaiting() {
    return ticket.progress().waiting().isPresent();
  }

  private boolean isQuoteMissing() {
    return ticket.report().kind() == Kind.ADD_ON
        && !ticket.approvals().wasGiven(Approval.Subject.QUOTE);
  }
}
