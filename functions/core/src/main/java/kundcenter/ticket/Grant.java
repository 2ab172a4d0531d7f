package kundcenter.ticket;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;

/// What a caller may reach. Every load of a ticket goes through here; what is not covered is
/// answered
/// as if it did not exist (threat T31).
public record Grant(Caller caller) {

  public boolean covers(Requester requester) {
    return customer().map(requester.customer()::equals).orElse(true);
  }

  /// The vendor's own people and machines, who see every customer and what is internal.
  public boolean isDesk() {
    return customer().isEmpty();
  }

  /// Those who administer the desk.
  public boolean isLead() {
    return caller instanceof Caller.Specialist specialist && specialist.lead();
  }

  /// The only customer whose tickets the caller may reach; none for the desk, who reaches all.
  public Optional<CustomerId> customer() {
    return switch (caller) {
      case Caller.Contact(var _, var customer) -> Optional.of(customer);
      case Caller.Machine(var _, var customer) -> customer;
      case Caller.Specialist _ -> Optional.empty();
    };
  }

  /// The side that the caller acts for.
  public Actor actor() {
    return switch (caller) {
      case Caller.Contact(var person, var _) -> new Actor(Actor.Party.CUSTOMER, person.value());
      case Caller.Specialist(var person, var _) -> new Actor(Actor.Party.DESK, person.value());
      case Caller.Machine(var token, var customer) ->
        new Actor(customer.isPresent() ? Actor.Party.CUSTOMER : Actor.Party.SYSTEM, token.value());
    };
  }
}
