package kundcenter.ticket;

import kundcenter.customer.PersonId;

/// Who did something: the side that they act for, and their identity on it.
///
/// @param id on the desk's side a person's
public record Actor(Party party, String id) {

  /// The sides of a ticket. A machine of a customer's acts for the customer; the vendor's
  /// machines and the desk's own rules act as the system, whose acts never begin work.
  public enum Party {
    CUSTOMER,
    DESK,
    SYSTEM
  }

  /// The desk's own rules: scheduled checks, triage.
  public static final Actor RULES = new Actor(Party.SYSTEM, "rules");

  public Actor {
    if (party == Party.DESK) id = new PersonId(id).value();
  }

  public boolean is(Party side) {
    return party == side;
  }
}
