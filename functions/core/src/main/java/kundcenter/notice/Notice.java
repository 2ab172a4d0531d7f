package kundcenter.notice;

import java.time.Instant;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;

/// Something to tell somebody, once. Its words are chosen when it is sent, and so are its secrets:
/// a notice holds no token and no text of a ticket. Stored under its own name and components:
/// rename neither.
public sealed interface Notice {

  /// The same for the same telling, however often it is attempted: what makes "once" possible.
  String id();

  /// Whose matter it is: all that was told of it lies together.
  String about();

  /// Of one change of a ticket.
  ///
  /// @param version the change that it tells of
  record OfTicket(Topic topic, Recipient to, TicketNumber ticket, int version) implements Notice {

    @Override
    public String id() {
      return ticket + "." + version + "." + topic + "." + to.name();
    }

    @Override
    public String about() {
      return ticket.toString();
    }

    /// The same to one of those who are meant.
    public OfTicket to(PersonId person) {
      return new OfTicket(topic, new Recipient.Person(person), ticket, version);
    }
  }

  /// The link by which somebody who asked signs in; the ask knows the address.
  record SignInLink(String ask) implements Notice {
    @Override
    public String id() {
      return "sign-in." + ask;
    }

    @Override
    public String about() {
      return "ask/" + ask;
    }
  }

  /// The link to the account that a person's first mail has made.
  record WelcomeLink(PersonId person) implements Notice {
    @Override
    public String id() {
      return "welcome." + person;
    }

    @Override
    public String about() {
      return of(person);
    }
  }

  /// Somebody has signed in as the person, from a browser that was not known (threat T34).
  record NewSignIn(PersonId person, String ask, Instant at) implements Notice {
    @Override
    public String id() {
      return "new-sign-in." + ask;
    }

    @Override
    public String about() {
      return of(person);
    }
  }

  /// What came of a person's wish to read and download.
  record AccessDecided(PersonId person, TicketNumber request, boolean granted) implements Notice {
    @Override
    public String id() {
      return "access." + request + "." + (granted ? "granted" : "declined") + "." + person;
    }

    @Override
    public String about() {
      return of(person);
    }
  }

  /// A new version of a program that the person may download.
  record ReleasePublished(PersonId person, String product, String version) implements Notice {
    @Override
    public String id() {
      return "release." + product + "." + version + "." + person;
    }

    @Override
    public String about() {
      return of(person);
    }
  }

  enum Topic {
    /// Number, priority and promise of a new ticket.
    RECEIPT,
    REPLY,
    /// An order, a consent, a grant or a quote waits for the customer's answer.
    REQUEST,
    SOLVED,
    /// To the requester: why the ticket is held, and what to do next.
    HELD,
    /// To those who may release it: a colleague's ticket is held.
    RELEASE_WANTED,
    /// To the requester: the ticket is held no more, and the promise counts.
    RELEASED,
    /// To the team: a ticket has priority 1.
    PRIORITY_1,
    /// To the specialist or the team: a promise is soon broken.
    WARNING,
    /// To the specialist or the team: a promise is broken.
    BREACH
  }

  /// A person, or a group whose members are each told when it comes to sending.
  sealed interface Recipient {

    /// One text for one recipient.
    String name();

    record Person(PersonId id) implements Recipient {
      @Override
      public String name() {
        return id.value();
      }
    }

    record Specialists(Team team) implements Recipient {
      @Override
      public String name() {
        return team.name();
      }
    }

    /// The customer's persons with support right.
    record Contacts(CustomerId customer) implements Recipient {
      @Override
      public String name() {
        return "contacts/" + customer;
      }
    }
  }

  private static String of(PersonId person) {
    return "person/" + person;
  }
}
