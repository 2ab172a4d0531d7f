package kundcenter.tickets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;

/// Who calls in the tests: the people of the demo, and a machine of each customer and the vendor.
enum Someone {
  ANNA(Scope.CONTACT, "anna-lind", "ekbergs-bygg"),
  ERIK(Scope.CONTACT, "erik-ekberg", "ekbergs-bygg"),
  EKBERGS_MACHINE(Scope.MACHINE, "ekbergs", "ekbergs-bygg"),
  OLLE(Scope.MEMBER, "olle-nord", "ekbergs-bygg"),
  SARA(Scope.CONTACT, "sara-nyman", "norrsken-handel"),
  JOHAN(Scope.CONTACT, "johan-berg", "norrsken-handel"),
  NORRSKENS_MACHINE(Scope.MACHINE, "norrskens", "norrsken-handel"),
  OMAR(Scope.SPECIALIST, "omar-haddad", ""),
  LINA(Scope.SPECIALIST, "lina-holm", ""),
  MARIA(Scope.LEAD, "maria-ek", ""),
  VENDORS_MACHINE(Scope.MACHINE, "vendors", "");

  private enum Scope {
    CONTACT,
    MEMBER,
    SPECIALIST,
    LEAD,
    MACHINE
  }

  private final Scope scope;
  private final String id;
  private final String customer;

  /// @param id a person's, or that of a machine's token
  /// @param customer empty for the desk
  Someone(Scope scope, String id, String customer) {
    this.scope = scope;
    this.id = id;
    this.customer = customer;
  }

  Caller caller() {
    return switch (scope) {
      case CONTACT -> person(Caller.Role.CONTACT);
      case MEMBER -> person(Caller.Role.MEMBER);
      case SPECIALIST -> new Caller.Specialist(new PersonId(id), false);
      case LEAD -> new Caller.Specialist(new PersonId(id), true);
      case MACHINE ->
        new Caller.Machine(
            new TokenId(id),
            Optional.of(customer).filter(name -> !name.isEmpty()).map(CustomerId::new));
    };
  }

  private Caller person(Caller.Role role) {
    return new Caller.Person(new PersonId(id), new CustomerId(customer), role);
  }

  /// The same at every run.
  ApiToken token() {
    var token = scope == Scope.MACHINE ? id : name().toLowerCase(Locale.ROOT);
    var secret = Arrays.copyOf(name().getBytes(US_ASCII), ApiToken.SECRET_BYTES);
    return ApiToken.issue(ApiToken.Realm.TEST, new TokenId(token), secret);
  }
}
