package kundcenter.local.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kundcenter.access.Authority;
import kundcenter.access.TokenSheet;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;

/// Every kind of caller that there is. Those of Ekbergs own what the tests make.
enum Everyone {
  NOBODY(Kind.NONE, ""),
  EXPIRED(Kind.LEAD, ""),
  REVOKED(Kind.LEAD, ""),
  CONTACT(Kind.CONTACT, "ekbergs-bygg"),
  MEMBER(Kind.MEMBER, "ekbergs-bygg"),
  MACHINE(Kind.MACHINE, "ekbergs-bygg"),
  UNSCOPED(Kind.MACHINE, "ekbergs-bygg"),
  STRANGER(Kind.CONTACT, "norrsken-handel"),
  STRANGE_MEMBER(Kind.MEMBER, "norrsken-handel"),
  STRANGE_MACHINE(Kind.MACHINE, "norrsken-handel"),
  SPECIALIST(Kind.SPECIALIST, ""),
  LEAD(Kind.LEAD, ""),
  VENDORS_MACHINE(Kind.MACHINE, "");

  enum Kind {
    NONE,
    CONTACT,
    MEMBER,
    MACHINE,
    SPECIALIST,
    LEAD
  }

  private final Kind kind;
  private final String customer;

  Everyone(Kind kind, String customer) {
    this.kind = kind;
    this.customer = customer;
  }

  /// Whether they show nothing that holds.
  boolean isUnknown() {
    return this == NOBODY || this == EXPIRED || this == REVOKED;
  }

  /// Whether they are of another customer than the one who owns what the tests make.
  boolean isStranger() {
    return customer.equals("norrsken-handel");
  }

  /// Whether they are on the customers' side of the desk.
  boolean isCustomer() {
    return !customer.isEmpty();
  }

  boolean isLead() {
    return kind == Kind.LEAD;
  }

  boolean isMachine() {
    return kind == Kind.MACHINE;
  }

  /// The same at every run.
  ApiToken token() {
    var secret = Arrays.copyOf(name().getBytes(US_ASCII), ApiToken.SECRET_BYTES);
    return ApiToken.issue(ApiToken.Realm.TEST, id(), secret);
  }

  private TokenId id() {
    return new TokenId(name().replace("_", ""));
  }

  TokenSheet sheet(Instant now) {
    return new TokenSheet(
        id(),
        name(),
        new Authority(caller(), this == UNSCOPED ? Optional.of(Set.of()) : Optional.empty()),
        Optional.empty(),
        this == EXPIRED ? now : now.plus(TokenSheet.LONGEST_LIFE),
        Optional.empty(),
        this == REVOKED ? Optional.of(now) : Optional.empty());
  }

  Caller caller() {
    var person = new PersonId(name());
    return switch (kind) {
      case NONE -> throw new IllegalStateException("nobody has no token");
      case CONTACT -> new Caller.Person(person, new CustomerId(customer), Caller.Role.CONTACT);
      case MEMBER -> new Caller.Person(person, new CustomerId(customer), Caller.Role.MEMBER);
      case SPECIALIST -> new Caller.Specialist(person, false);
      case LEAD -> new Caller.Specialist(person, true);
      case MACHINE ->
        new Caller.Machine(
            id(), customer.isEmpty() ? Optional.empty() : Optional.of(new CustomerId(customer)));
    };
  }
}
