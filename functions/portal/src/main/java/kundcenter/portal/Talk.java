package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;

/// A ticket's history told to its customer: what was said, and what happened.
record Talk(Words words, Names names) {

  List<Entry> of(List<Change> history) {
    var entries = new ArrayList<Entry>();
    for (var change : history)
      for (var event : change.events()) entry(event, change).ifPresent(entries::add);
    return entries;
  }

  /// What is not named here is not for customers: notes, time, tags, triage, and whatever kinds of
  /// event are still to come (threat T32).
  private Optional<Entry> entry(Event event, Change change) {
    return switch (event) {
      case Event.Opened opened -> said("", opened.report().body(), change);
      case Event.MessagePosted(var body) -> said("", body, change);
      case Event.QuestionAsked(var body) -> said("said.question", body, change);
      case Event.AlternativeNamed(var text, var _) -> said("said.alternative", text, change);
      case Event.Solved(var solution, var _) -> said("said.solution", solution, change);
      case Event.PrioritySet(var priority, var reason) ->
        happened(change, "happened.priority", who(change), priority.level(), reason);
      case Event.AlternativeFailed(var reason, var restored) ->
        happened(change, "happened.alternative-failed", restored.level(), reason);
      case Event.WorkStarted _ -> happened(change, "happened.work-started", who(change));
      case Event.Assigned(var person) ->
        happened(change, "happened.assigned", names.ofSpecialist(person));
      case Event.HandedOver(var line, var _) ->
        happened(change, "happened.handed-over", words.text("line-name." + line));
      case Event.ApprovalAsked(var subject, var offer) ->
        happened(change, "happened.asked." + subject, who(change), offer.scope());
      case Event.ApprovalGiven(var subject, var _) ->
        happened(change, "happened.given." + subject, who(change));
      case Event.ApprovalDenied(var subject, var _) ->
        happened(change, "happened.denied." + subject, who(change));
      case Event.ApprovalWithdrawn(var subject) ->
        happened(change, "happened.withdrawn." + subject, who(change));
      case Event.ApprovalExpired(var subject) -> happened(change, "happened.expired." + subject);
      case Event.QuoteRequested(var service, var _) ->
        happened(change, "happened.quote-requested", who(change), service);
      case Event.Held(var why) -> happened(change, "happened.held." + why);
      case Event.Attached(var attachment) ->
        happened(change, "happened.attached", who(change), attachment.name());
      case Event.Released _ -> happened(change, "happened.released");
      case Event.Reopened _ -> happened(change, "happened.reopened");
      case Event.Closed(var reason, var _) ->
        happened(change, "happened.closed", words.text("closed." + reason));
      default -> Optional.empty();
    };
  }

  private Optional<Entry> said(String key, String body, Change change) {
    return Optional.of(new Entry.Said(
        who(change),
        !change.by().is(Actor.Party.CUSTOMER),
        key.isEmpty() ? "" : words.text(key),
        change.at(),
        Prose.of(body)));
  }

  private Optional<Entry> happened(Change change, String key, Object... arguments) {
    return Optional.of(new Entry.Happened(words.text(key, arguments), change.at()));
  }

  private String who(Change change) {
    return names.of(change.by());
  }
}
