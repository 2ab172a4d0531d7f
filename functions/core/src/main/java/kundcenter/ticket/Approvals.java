package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Approval.State;
import kundcenter.ticket.Approval.Subject;

/// Everything on a ticket that needs the customer's yes, in the order of asking.
///
/// @param quoteRequested a quote was asked for and has not been made yet
public record Approvals(List<Approval> all, boolean quoteRequested) {

  static final Approvals NONE = new Approvals(List.of(), false);

  public Approvals {
    all = List.copyOf(all);
  }

  public Optional<Approval> latest(Subject subject) {
    return all.reversed().stream()
        .filter(approval -> approval.subject() == subject)
        .findFirst();
  }

  public boolean isPending(Subject subject, Instant now) {
    return latest(subject).filter(approval -> approval.isPending(now)).isPresent();
  }

  public boolean isValid(Subject subject, Instant now) {
    return latest(subject).filter(approval -> approval.isValid(now)).isPresent();
  }

  /// Whether an answer is awaited that is a ground to wait.
  boolean isAwaited(Ground ground, Instant now) {
    return all.stream()
        .anyMatch(approval -> approval.subject().ground() == ground && approval.isPending(now));
  }

  /// Whether the customer ever said yes: a deal, once made, is not undone by a later offer.
  boolean wasGiven(Subject subject) {
    return all.stream().anyMatch(approval -> approval.subject() == subject && approval.wasGiven());
  }

  Approvals apply(Event event, Actor by, Instant at) {
    return switch (event) {
      case Event.QuoteRequested _ -> new Approvals(all, true);
      case Event.ApprovalAsked(var subject, var offer) -> {
        var longer = new ArrayList<>(expired(subject, at).all);
        longer.add(new Approval(subject, offer, at, new State.Pending()));
        yield new Approvals(longer, quoteRequested && subject != Subject.QUOTE);
      }
      case Event.ApprovalGiven(var subject, var _) -> with(subject, new State.Given(by, at));
      case Event.ApprovalDenied(var subject, var _) -> with(subject, new State.Denied(by, at));
      case Event.ApprovalWithdrawn(var subject) -> with(subject, new State.Withdrawn(by, at));
      case Event.ApprovalExpired(var subject) -> with(subject, new State.Expired());
      default -> this;
    };
  }

  /// Whether one is neither asked for nor waiting for an answer.
  public boolean isQuoteFree(Instant now) {
    return !quoteRequested && !isPending(Subject.QUOTE, now);
  }

  Decision requestQuote(Command.RequestQuote command, Instant now) {
    return isQuoteFree(now)
        ? Decision.accepted(new Event.QuoteRequested(command.service(), command.text()))
        : Decision.refused(Refusal.ALREADY_ASKED);
  }

  /// What a question must hold depends on its kind: a deal its price terms, a consent the end of
  /// its time.
  Optional<Refusal> objectionToAsking(Subject subject, Approval.Offer offer, Instant now) {
    if (isPending(subject, now)) return Optional.of(Refusal.ALREADY_ASKED);
    if (isValid(subject, now) && subject.canBeWithdrawn())
      return Optional.of(Refusal.ALREADY_GIVEN);
    if (!subject.canBeWithdrawn() && offer.priceTerms().isEmpty())
      return Optional.of(Refusal.PRICE_TERMS_MISSING);
    if (subject.canBeWithdrawn() && offer.until().isEmpty())
      return Optional.of(Refusal.EXPIRY_MISSING);
    if (offer.until().filter(until -> !until.isAfter(now)).isPresent())
      return Optional.of(Refusal.EXPIRY_PASSED);
    return Optional.empty();
  }

  /// Only the customer answers, save that a specialist may write down an order that was given or
  /// declined by phone.
  Decision approve(Command.Approve command, Actor actor, Instant now) {
    if (actor.is(Actor.Party.CUSTOMER) && command.recorded().isPresent())
      return Decision.refused(Refusal.DESK_ONLY);
    var objection = objectionToAnswer(command.subject(), actor, command.recorded(), now);
    return objection
        .map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(new Event.ApprovalGiven(command.subject(), command.recorded())));
  }

  Decision deny(Command.Deny command, Actor actor, Instant now) {
    var objection = objectionToAnswer(command.subject(), actor, command.reason(), now);
    return objection
        .map(Decision::refused)
        .orElseGet(
            () -> Decision.accepted(new Event.ApprovalDenied(command.subject(), command.reason())));
  }

  Decision withdraw(Subject subject, Instant now) {
    if (!subject.canBeWithdrawn()) return Decision.refused(Refusal.CANNOT_BE_WITHDRAWN);
    if (!isValid(subject, now)) return Decision.refused(Refusal.NOT_GIVEN);
    return Decision.accepted(new Event.ApprovalWithdrawn(subject));
  }

  private Optional<Refusal> objectionToAnswer(
      Subject subject, Actor actor, Optional<String> told, Instant now) {
    var byPhone = subject == Subject.ORDER && actor.is(Actor.Party.DESK) && told.isPresent();
    if (!actor.is(Actor.Party.CUSTOMER) && !byPhone) return Optional.of(Refusal.CUSTOMER_ONLY);
    return isPending(subject, now) ? Optional.empty() : Optional.of(Refusal.NOT_ASKED);
  }

  /// An offer that is asked anew had ended, even where no check has said so yet.
  private Approvals expired(Subject subject, Instant now) {
    var ended = latest(subject)
        .flatMap(Approval::ends)
        .filter(end -> !now.isBefore(end))
        .isPresent();
    return ended ? with(subject, new State.Expired()) : this;
  }

  private Approvals with(Subject subject, State state) {
    var next = new ArrayList<>(all);
    var last = latest(subject).orElseThrow();
    next.set(all.lastIndexOf(last), last.in(state));
    return new Approvals(next, quoteRequested);
  }
}
