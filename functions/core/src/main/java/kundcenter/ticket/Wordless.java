package kundcenter.ticket;

import java.util.Optional;
import java.util.function.UnaryOperator;
import kundcenter.customer.PersonId;
import kundcenter.file.FileName;

/// Events without their words: a dash stands for every text. Numbers, times and decisions
/// stay, so that reports still add up.
///
/// @param names what is put for a person whom an event names as requester or reader of a mail
record Wordless(UnaryOperator<PersonId> names) {

  private static final String GONE = Redaction.GONE;
  private static final FileName NAMELESS = FileName.of(GONE);
  private static final Optional<String> NO_TEXT = Optional.empty();

  /// An event with a new text does not compile until it stands here.
  Event of(Event event) {
    return switch (event) {
      case Event.Opened(var requester, var report, var team) ->
        new Event.Opened(of(requester), of(report), team);
      case Event.MessagePosted _ -> new Event.MessagePosted(GONE);
      case Event.NotePosted _ -> new Event.NotePosted(GONE);
      case Event.QuestionAsked _ -> new Event.QuestionAsked(GONE);
      case Event.PrioritySet(var priority, var _) -> new Event.PrioritySet(priority, GONE);
      case Event.AlternativeNamed(var _, var former) -> new Event.AlternativeNamed(GONE, former);
      case Event.AlternativeFailed(var _, var restored) ->
        new Event.AlternativeFailed(GONE, restored);
      case Event.Routed(var team, var _) -> new Event.Routed(team, GONE);
      case Event.HandedOver(var line, var _) -> new Event.HandedOver(line, GONE);
      case Event.Reproduced(var it) ->
        new Event.Reproduced(new Reproduction(GONE, GONE, it.reproduced(), it.finding()));
      case Event.WaitStarted(var ground, var _) -> new Event.WaitStarted(ground, GONE);
      case Event.ApprovalAsked(var subject, var offer) ->
        new Event.ApprovalAsked(
            subject, new Approval.Offer(GONE, offer.priceTerms().map(_ -> GONE), offer.until()));
      case Event.ApprovalGiven(var subject, var recorded) ->
        new Event.ApprovalGiven(subject, recorded.map(_ -> GONE));
      case Event.ApprovalDenied(var subject, var _) -> new Event.ApprovalDenied(subject, NO_TEXT);
      case Event.QuoteRequested _ -> new Event.QuoteRequested(GONE, GONE);
      case Event.TimeEntered(var number, var work, var billable) ->
        new Event.TimeEntered(
            number,
            new TimeEntry.Work(work.minutes(), work.activity(), work.cause(), GONE),
            billable);
      case Event.TimeCountered(var number, var counters, var _) ->
        new Event.TimeCountered(number, counters, GONE);
      case Event.Solved(var _, var first) -> new Event.Solved(GONE, first);
      case Event.Reopened(var reason) -> new Event.Reopened(reason.map(_ -> GONE));
      case Event.Closed(var reason, var _) -> new Event.Closed(reason, GONE);
      case Event.Attached(var attachment) -> new Event.Attached(attachment.called(NAMELESS));
      case Event.AttachmentReleased(var id, var _) -> new Event.AttachmentReleased(id, GONE);
      case Event.NotDelivered(var told, var to, var reason) ->
        new Event.NotDelivered(told, names.apply(to), reason);
      case Event.DeliveredLate(var told, var to) -> new Event.DeliveredLate(told, names.apply(to));
      case Event.Held _,
          Event.Released _,
          Event.Moved _,
          Event.WorkStarted _,
          Event.Assigned _,
          Event.WaitEnded _,
          Event.ApprovalWithdrawn _,
          Event.ByTime _,
          Event.ReceiptLimited _,
          Event.Linked _,
          Event.Tagged _,
          Event.Untagged _ -> event;
    };
  }

  private Requester of(Requester requester) {
    return new Requester(names.apply(requester.person()), requester.customer());
  }

  private static Report of(Report report) {
    return new Report(
        report.channel(),
        report.kind(),
        report.matter(),
        GONE,
        GONE,
        report.proposed(),
        report.secondsWaited(),
        report.follows());
  }
}
