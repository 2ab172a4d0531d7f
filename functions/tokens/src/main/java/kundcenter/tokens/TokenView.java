package kundcenter.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kundcenter.access.Scope;
import kundcenter.access.TokenSheet;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;

/// A token as leads see it: everything but its secret.
///
/// @param scopes empty where it is for all that its holder may do
record TokenView(
    TokenId id,
    String name,
    Holder holder,
    Optional<PersonId> person,
    Optional<CustomerId> customer,
    List<String> scopes,
    Optional<PersonId> issuedBy,
    Optional<Instant> issued,
    Instant expires,
    Optional<LocalDate> lastUsed,
    Optional<Instant> revoked) {

  enum Holder {
    CONTACT,
    MEMBER,
    SPECIALIST,
    LEAD,
    MACHINE
  }

  static TokenView of(TokenSheet sheet) {
    var caller = sheet.authority().caller();
    return new TokenView(
        sheet.id(),
        sheet.name(),
        holder(caller),
        person(caller),
        customer(caller),
        sheet
            .authority()
            .scopes()
            .map(these -> these.stream().map(Scope::toString).sorted().toList())
            .orElseGet(List::of),
        sheet.issued().map(TokenSheet.Issue::by),
        sheet.issued().map(TokenSheet.Issue::at),
        sheet.expires(),
        sheet.used(),
        sheet.revoked());
  }

  JsonObject json() {
    return (JsonObject) Records.of(TokenView.class).write(this);
  }

  private static Holder holder(Caller caller) {
    return switch (caller) {
      case Caller.Person person -> person.isContact() ? Holder.CONTACT : Holder.MEMBER;
      case Caller.Specialist specialist -> specialist.lead() ? Holder.LEAD : Holder.SPECIALIST;
      case Caller.Machine _ -> Holder.MACHINE;
    };
  }

  private static Optional<PersonId> person(Caller caller) {
    return switch (caller) {
      case Caller.Person(var person, var _, var _) -> Optional.of(person);
      case Caller.Specialist(var person, var _) -> Optional.of(person);
      case Caller.Machine _ -> Optional.empty();
    };
  }

  private static Optional<CustomerId> customer(Caller caller) {
    return switch (caller) {
      case Caller.Person(var _, var customer, var _) -> Optional.of(customer);
      case Caller.Specialist _ -> Optional.empty();
      case Caller.Machine(var _, var customer) -> customer;
    };
  }
}
