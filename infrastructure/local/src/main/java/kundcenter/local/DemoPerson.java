package kundcenter.local;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;

/// Somebody whom one can be in the demo.
///
/// @param name by which the token is known on this machine
record DemoPerson(String name, Scope scope, PersonId person, Optional<CustomerId> customer) {

  enum Scope {
    CONTACT,
    MEMBER,
    SPECIALIST,
    LEAD
  }

  Caller caller() {
    return switch (scope) {
      case CONTACT -> of(Caller.Role.CONTACT);
      case MEMBER -> of(Caller.Role.MEMBER);
      case SPECIALIST -> new Caller.Specialist(person, false);
      case LEAD -> new Caller.Specialist(person, true);
    };
  }

  private Caller of(Caller.Role role) {
    return new Caller.Person(person, customer.orElseThrow(), role);
  }
}
