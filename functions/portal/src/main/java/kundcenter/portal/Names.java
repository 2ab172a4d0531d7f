package kundcenter.portal;

import java.util.HashMap;
import java.util.Map;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory;
import kundcenter.ticket.Actor;

/// What people are called. Each is looked up once for a page.
final class Names {

  private final Directory directory;
  private final Words words;
  private final Map<Actor, String> known = new HashMap<>();
  private final Map<CustomerId, String> customers = new HashMap<>();

  Names(Directory directory, Words words) {
    this.directory = directory;
    this.words = words;
  }

  String of(Actor actor) {
    return known.computeIfAbsent(actor, this::find);
  }

  String ofSpecialist(PersonId person) {
    return of(new Actor(Actor.Party.DESK, person.value()));
  }

  String ofPerson(PersonId person) {
    return of(new Actor(Actor.Party.CUSTOMER, person.value()));
  }

  String ofCustomer(CustomerId customer) {
    return customers.computeIfAbsent(
        customer,
        id -> directory
            .customer(id)
            .map(found -> found.value().name())
            .orElseGet(() -> words.text("who.customer")));
  }

  private String find(Actor actor) {
    return switch (actor.party()) {
      case SYSTEM -> words.text("who.system");
      case DESK ->
        directory
            .specialist(new PersonId(actor.id()))
            .map(found -> found.value().name())
            .orElseGet(() -> words.text("who.desk"));
      case CUSTOMER ->
        directory
            .person(new PersonId(actor.id()))
            .map(found -> found.value().name())
            .orElseGet(() -> words.text("who.customer"));
    };
  }
}
