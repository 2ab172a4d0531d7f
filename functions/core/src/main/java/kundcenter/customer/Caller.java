package kundcenter.customer;

import java.util.Optional;

/// The identity as which a request acts. What it may do is decided where it is done.
public sealed interface Caller {

  /// What a person is to their company: a contact is entitled to support and sees all its tickets;
  /// a member sees their own.
  enum Role {
    CONTACT,
    MEMBER
  }

  /// A customer's person.
  record Person(PersonId person, CustomerId customer, Role role) implements Caller {
    public boolean isContact() {
      return role == Role.CONTACT;
    }

    @Override
    public String id() {
      return "person/" + customer + "/" + person;
    }
  }

  /// A person of the desk; a lead also administers it.
  record Specialist(PersonId person, boolean lead) implements Caller {
    @Override
    public String id() {
      return "specialist/" + person;
    }
  }

  /// A system: the named customer's, or the vendor's if none is named.
  record Machine(TokenId token, Optional<CustomerId> customer) implements Caller {
    @Override
    public String id() {
      return "machine/" + token;
    }
  }

  /// One text for one identity, the same for all its tokens. Never shown to another.
  String id();
}
