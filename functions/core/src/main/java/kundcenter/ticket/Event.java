package kundcenter.ticket;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.terms.Priority;

/// A fact in a ticket's life. Stored for ever under its own name and components: rename neither.
public sealed interface Event {

  /// What time alone brings about; recorded by scheduled checks and by no command.
  sealed interface ByTime extends Event {}

  /// Every ticket begins with priority 5; another one set by the desk is an event of its own.
  record Opened(Requester requester, Report report, Team team) implements Event {
    Opened apply(Event event) {
      return event instanceof Moved(var _, var to)
          ? new Opened(new Requester(requester.person(), to), report, team)
          : this;
    }
  }

  /// Nobody works on it and no promise runs before it is released.
  record Held(Hold reason) implements Event {}

  record Released() implements Event {}

  /// The requester belongs to another company than was known.
  record Moved(CustomerId from, CustomerId to) implements Event {}

  record MessagePosted(String body) implements Event {}

  /// Internal: another type, not a flag, so that no filter can forget it.
  record NotePosted(String body) implements Event {}

  record QuestionAsked(String body) implements Event {}

  record PrioritySet(Priority priority, String reason) implements Event {}

  record AlternativeNamed(String text, Priority former) implements Event {}

  record AlternativeFailed(String reason, Priority restored) implements Event {}

  record WorkStarted() implements Event {}

  record Assigned(PersonId assignee) implements Event {}

  record Routed(Team team, String reason) implements Event {}

  record HandedOver(Line line, String reason) implements Event {}

  record Reproduced(Reproduction reproduction) implements Event {}

  record WaitStarted(Ground ground, String text) implements Event {}

  record WaitEnded() implements Event {}

  record ApprovalAsked(Approval.Subject subject, Approval.Offer offer) implements Event {}

  /// A yes; `recorded` tells how it was given when a specialist wrote it down for the customer.
  record ApprovalGiven(Approval.Subject subject, Optional<String> recorded) implements Event {}

  record ApprovalDenied(Approval.Subject subject, Optional<String> reason) implements Event {}

  record ApprovalWithdrawn(Approval.Subject subject) implements Event {}

  /// The time of an offer that was not answered, or of a consent, has passed.
  record ApprovalExpired(Approval.Subject subject) implements ByTime {}

  record QuoteRequested(String service, String text) implements Event {}

  record TimeEntered(int number, TimeEntry.Work work, boolean billable) implements Event {}

  record TimeCountered(int number, int counters, String reason) implements Event {}

  record Solved(String solution, boolean atFirstContact) implements Event {}

  /// The desk's reason; a customer's is the message that comes with it.
  record Reopened(Optional<String> reason) implements Event {}

  record Closed(CloseReason reason, String text) implements Event {}

  /// So much of a promise's budget was used at `at`; found then or later by a scheduled check.
  ///
  /// @param told whether the desk was sent a notice of it
  record Warned(Promise promise, int percent, Instant at, boolean told) implements ByTime {}

  /// A promise was broken: `at` is the last instant at which it was not.
  record Breached(Promise promise, Instant at) implements ByTime {}

  record Attached(Attachment attachment) implements Event {}

  /// A specialist has seen that a withheld file does no harm.
  record AttachmentReleased(FileId id, String reason) implements Event {}

  /// Beside the opening, by mails whose receipt says less, or is not sent.
  record ReceiptLimited(Receipting receipting) implements Event {}

  /// The mail to somebody about the change `told` has not arrived.
  record NotDelivered(int told, PersonId to, NonDelivery.Reason reason) implements Event {}

  /// A mail has arrived late, whether or not it was told to be late before.
  record DeliveredLate(int told, PersonId to) implements Event {}

  record Linked(Link link) implements Event {}

  record Tagged(String tag) implements Event {}

  record Untagged(String tag) implements Event {}
}
