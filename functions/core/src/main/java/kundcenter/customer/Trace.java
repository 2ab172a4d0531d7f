package kundcenter.customer;

import java.time.Instant;
import java.util.List;

/// That somebody did or read something: who, what, on whom, when and with what result. It tells no
/// name, address or text, so that an erasure has nothing to take out of it (SECURITY, T56).
///
/// @param by the [Caller#id] of whoever did it
/// @param version of the subject after it; 0 where it changed nothing
public record Trace(
    Instant at, String by, Act act, Subject subject, int version, List<Difference> differences) {

  public enum Act {
    ADDED,
    CHANGED,
    CONTACTS_REPLACED,
    STANDING_SET,
    TRAININGS_SET,
    MOVED,
    IMPORTED,
    ACCESS_GRANTED,
    ACCESS_DECLINED,
    READ,
    LISTED,
    EXPORTED,
    ERASED
  }

  public enum Kind {
    CUSTOMER,
    PERSON,
    SPECIALIST,
    TICKET
  }

  /// Whom or what it concerns.
  ///
  /// @param id empty where a whole list was read
  public record Subject(Kind kind, String id) {

    public static Subject of(CustomerId customer) {
      return new Subject(Kind.CUSTOMER, customer.value());
    }

    public static Subject of(PersonId person) {
      return new Subject(Kind.PERSON, person.value());
    }
  }

  public Trace {
    differences = List.copyOf(differences);
  }

  /// That something was read and nothing changed.
  public static Trace read(Instant at, Caller by, Act act, Subject subject) {
    return new Trace(at, by.id(), act, subject, 0, List.of());
  }
}
