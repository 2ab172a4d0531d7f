package kundcenter.ticket;

import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;

/// Something that somebody wants done to a ticket. [Ticket#decide] answers with events or a
/// refusal.
///
/// Every text says something, in no more signs than its limit; only that of a closing may be empty.
public sealed interface Command {

  int LONGEST_REASON = 2_000;
  int LONGEST_SERVICE = 200;

  /// An act on the matter itself: only a human specialist can do it.
  sealed interface BySpecialist extends Command {}

  /// Triage and filing: specialists do it, and the desk's rules and the vendor's machines may.
  sealed interface ByDesk extends Command {}

  sealed interface ByCustomer extends Command {}

  /// Means something only while the ticket is neither solved nor closed.
  sealed interface OnOpenTicket extends Command {}

  /// May be done even to a ticket that lives on in another.
  sealed interface Filing extends Command {}

  record Post(String body) implements Command {
    public Post {
      Text.check("a message", body, Message.LONGEST);
    }
  }

  record PostNote(String body) implements ByDesk, Filing {
    public PostNote {
      Text.check("a note", body, Note.LONGEST);
    }
  }

  /// Lets a held ticket through: a contact one that lacks a contact's yes, the desk every one.
  record Release() implements OnOpenTicket {}

  record Ask(String question) implements BySpecialist, OnOpenTicket {
    public Ask {
      Text.check("a question", question, Message.LONGEST);
    }
  }

  record Answer(String body) implements ByCustomer, OnOpenTicket {
    public Answer {
      Text.check("an answer", body, Message.LONGEST);
    }
  }

  record SetPriority(Priority priority, String reason) implements ByDesk, OnOpenTicket {
    public SetPriority {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record NameAlternative(String text) implements ByDesk, OnOpenTicket {
    public NameAlternative {
      Text.check("an alternative solution", text, Message.LONGEST);
    }
  }

  record FailAlternative(String reason) implements OnOpenTicket {
    public FailAlternative {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record StartWork() implements BySpecialist, OnOpenTicket {}

  record Assign(PersonId assignee) implements ByDesk, OnOpenTicket {}

  record Route(Team team, String reason) implements ByDesk, OnOpenTicket {
    public Route {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record HandOver(Line line, String reason, Optional<Reproduction> reproduction)
      implements ByDesk, OnOpenTicket {
    public HandOver {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record Reproduce(Reproduction reproduction) implements BySpecialist, OnOpenTicket {}

  record Pause(Ground ground, String text) implements ByDesk, OnOpenTicket {
    public Pause {
      Text.check("the text of a pause", text, Wait.LONGEST_TEXT);
    }
  }

  record Resume() implements ByDesk, OnOpenTicket {}

  record AskApproval(Approval.Subject subject, Approval.Offer offer)
      implements ByDesk, OnOpenTicket {}

  /// A yes by the customer, or an order given by phone that a specialist records in `recorded`.
  record Approve(Approval.Subject subject, Optional<String> recorded) implements OnOpenTicket {
    public Approve {
      Text.check("the record of an order", recorded, LONGEST_REASON);
    }
  }

  record Deny(Approval.Subject subject, Optional<String> reason) implements OnOpenTicket {
    public Deny {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record Withdraw(Approval.Subject subject) implements ByCustomer, Filing {}

  record RequestQuote(String service, String text) implements OnOpenTicket {
    public RequestQuote {
      Text.check("the name of a service", service, LONGEST_SERVICE);
      Text.check("what is wanted", text, LONGEST_REASON);
    }
  }

  record EnterTime(TimeEntry.Work work) implements BySpecialist, Filing {}

  record CounterTime(int number, String reason) implements BySpecialist, Filing {
    public CounterTime {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record Solve(String solution) implements BySpecialist, OnOpenTicket {
    public Solve {
      Text.check("a solution", solution, Message.LONGEST);
    }
  }

  record Reopen(String reason) implements Command {
    public Reopen {
      Text.check("a reason", reason, LONGEST_REASON);
    }
  }

  record Close(CloseReason reason, String text) implements Command {
    public Close {
      Text.checkLength("a text", text, LONGEST_REASON);
    }
  }

  /// Closes this ticket into `into`, where the talk goes on.
  record Merge(Ticket into) implements ByDesk {}

  record LinkTo(Ticket other) implements ByDesk, Filing {}

  record Tag(String tag) implements ByDesk, Filing {
    public Tag {
      if (!Ties.isTag(tag))
        throw new IllegalArgumentException(
            "a tag is 1 to 40 lower-case letters, digits and hyphens");
    }
  }

  record Untag(String tag) implements ByDesk, Filing {}
}
