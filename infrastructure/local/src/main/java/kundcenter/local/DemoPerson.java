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
    SPECIALIST,
    LEAD
  }

  Caller caller() {
    return switch (scope) {
      case CONTACT -> new Caller.Contact(person, customer.orElseThrow());
      case SPECIALIST -> new Caller.Specialist(person, false);
      case LEAD -> new Caller.Specialist(person, true);
    };
  }
}
