package kundcenter.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket as one of its changes left it, and as it is now.
///
/// What a letter says is of the change, so that it says the same if it is sent again.
///
/// @param opening the first change
public record Case(Ticket then, Change change, Change opening, Ticket now, TermsHistory terms) {

  private static final Event BARE = new Event.ReceiptLimited(Receipting.BARE);

  /// None where the ticket has no such change.
  public static Optional<Case> of(
      TicketNumber number, List<Change> history, int version, TermsHistory terms) {
    if (version < 1 || version > history.size()) return Optional.empty();
    return Optional.of(new Case(
        Ticket.fold(number, history.subList(0, version)),
        history.get(version - 1),
        history.getFirst(),
        Ticket.fold(number, history),
        terms));
  }

  /// Whether the one who opened the ticket is who they say.
  boolean isProven() {
    return !opening.events().contains(BARE);
  }

  boolean cameByMail() {
    return then.report().channel() == Channel.EMAIL;
  }

  /// When work begins at the latest, while a promise runs.
  Optional<Instant> due() {
    return then.promise(new SlaClock(terms), change.at())
        .filter(cycle -> cycle.state() == Cycle.State.RUNNING)
        .flatMap(cycle -> cycle.deadlines().due());
  }

  /// When the desk opens next, if it was closed.
  Optional<Instant> opens() {
    var hours = terms.timetable();
    return hours.isOpen(change.at()) ? Optional.empty() : hours.nextOpening(change.at());
  }

  /// The change's events of a kind.
  <E extends Event> Stream<E> all(Class<E> kind) {
    return change.events().stream().filter(kind::isInstance).map(kind::cast);
  }

  Words number() {
    return new Words().put("number", Word.said(then.number()));
  }

  Words subject() {
    return number().put("subject", Word.said(then.report().subject()));
  }

  Word priority() {
    return new Word.Phrase("priority." + then.urgency().priority());
  }

  Letter letter(Model model, Letter.Reader reader, Words words) {
    var talk = new Letter.Talk(then.number(), change.version());
    return new Letter(model, reader, words.all(), Optional.of(talk));
  }

  /// A letter with a link to the ticket.
  Letter linked(Model model, Letter.Reader reader, Words words) {
    var page = new Word.Page("/tickets/" + then.number());
    return letter(model, reader, words.put("link", page));
  }
}
