package kundcenter.ticket;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;

/// What a caller may reach. Every load of a ticket goes through here; what is not covered is
/// answered as if it did not exist (threat T31).
public record Grant(Caller caller) {

  /// An address gives its owner's own tickets; those of the whole company take the role of a
  /// contact (threat T34).
  public boolean covers(Requester requester) {
    return customer().map(requester.customer()::equals).orElse(true)
        && requester().map(requester.person()::equals).orElse(true);
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
      case Caller.Person(var _, var customer, var _) -> Optional.of(customer);
      case Caller.Machine(var _, var customer) -> customer;
      case Caller.Specialist _ -> Optional.empty();
    };
  }

  /// The only person whose tickets the caller may reach: a member's own.
  public Optional<PersonId> requester() {
    return caller instanceof Caller.Person someone && !someone.isContact()
        ? Optional.of(someone.person())
        : Optional.empty();
  }

  /// Why the caller's role forbids a command, whatever becomes of the ticket: what a colleague
  /// reported is let through by a contact or by the desk.
  public Optional<Refusal> objectionTo(Command command) {
    var isContact = caller instanceof Caller.Person person && person.isContact();
    return command instanceof Command.Release && !isContact && !isDesk()
        ? Optional.of(Refusal.CONTACTS_ONLY)
        : Optional.empty();
  }

  /// The side that the caller acts for.
  public Actor actor() {
    return switch (caller) {
      case Caller.Person(var person, var _, var _) ->
        new Actor(Actor.Party.CUSTOMER, person.value());
      case Caller.Specialist(var person, var _) -> new Actor(Actor.Party.DESK, person.value());
      case Caller.Machine(var token, var customer) ->
        new Actor(customer.isPresent() ? Actor.Party.CUSTOMER : Actor.Party.SYSTEM, token.value());
    };
  }
}
