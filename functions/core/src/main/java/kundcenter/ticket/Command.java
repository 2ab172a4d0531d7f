package kundcenter.ticket;

import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;

/// Something that somebody wants done to a ticket. [Ticket#decide] answers with events or a
/// refusal.
public sealed interface Command {

  /// An act on the matter itself: only a human specialist can do it.
  sealed interface BySpecialist extends Command {}

  /// Triage and filing: specialists do it, and the desk's rules and the vendor's machines may.
  sealed interface ByDesk extends Command {}

  sealed interface ByCustomer extends Command {}

  /// Means something only while the ticket is neither solved nor closed.
  sealed interface OnOpenTicket extends Command {}

  /// May be done even to a ticket that lives on in another.
  sealed interface Filing extends Command {}

  record Post(String body) implements Command {}

  record PostNote(String body) implements ByDesk, Filing {}

  record Ask(String question) implements BySpecialist, OnOpenTicket {}

  record Answer(String body) implements ByCustomer, OnOpenTicket {}

  record SetPriority(Priority priority, String reason) implements ByDesk, OnOpenTicket {}

  record NameAlternative(String text) implements ByDesk, OnOpenTicket {}

  record FailAlternative(String reason) implements OnOpenTicket {}

  record StartWork() implements BySpecialist, OnOpenTicket {}

  record Assign(PersonId assignee) implements ByDesk, OnOpenTicket {}

  record Route(Team team, String reason) implements ByDesk, OnOpenTicket {}

  record HandOver(Line line, String reason, Optional<Reproduction> reproduction)
      implements ByDesk, OnOpenTicket {}

  record Reproduce(Reproduction reproduction) implements BySpecialist, OnOpenTicket {}

  record Pause(Ground ground, String text) implements ByDesk, OnOpenTicket {}

  record Resume() implements ByDesk, OnOpenTicket {}

  record AskApproval(Approval.Subject subject, Approval.Offer offer)
      implements ByDesk, OnOpenTicket {}

  /// A yes by the customer, or an order given by phone that a specialist records in `recorded`.
  record Approve(Approval.Subject subject, Optional<String> recorded) implements OnOpenTicket {}

  record Deny(Approval.Subject subject, Optional<String> reason) implements OnOpenTicket {}

  record Withdraw(Approval.Subject subject) implements ByCustomer {}

  record RequestQuote(String service, String text) implements OnOpenTicket {}

  record EnterTime(TimeEntry.Work work) implements BySpecialist, Filing {}

  record CounterTime(int number, String reason) implements BySpecialist, Filing {}

  record Solve(String solution) implements BySpecialist, OnOpenTicket {}

  record Reopen(String reason) implements Command {}

  record Close(CloseReason reason, String text) implements Command {}

  /// Closes this ticket into `into`, where the talk goes on.
  record Merge(Ticket into) implements ByDesk {}

  record LinkTo(Ticket other) implements ByDesk, Filing {}

  record Tag(String tag) implements ByDesk, Filing {}

  record Untag(String tag) implements ByDesk, Filing {}
}
