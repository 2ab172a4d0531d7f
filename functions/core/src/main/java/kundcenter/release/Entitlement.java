package kundcenter.release;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.PaymentStanding;

/// Who may have the programs: whoever belongs to a customer that owns the product, with or without
/// support right, and the desk. Asked at each click, so that what was sold yesterday counts today.
///
/// @param customer the caller's, as last saved; none for the desk
/// @param overdueMay whether a customer with overdue payments still may: a setting
public record Entitlement(Caller caller, Optional<Customer> customer, boolean overdueMay) {

  /// Why the caller does not get a product, if they do not.
  public Optional<ReleaseRefusal> objection(String product) {
    if (isDesk()) return Optional.empty();
    var owner = customer.filter(it -> it.owns(product)).orElse(null);
    if (owner == null) return Optional.of(ReleaseRefusal.NOT_OWNER);
    return owner.standing() == PaymentStanding.OVERDUE && !overdueMay
        ? Optional.of(ReleaseRefusal.PAYMENT_OVERDUE)
        : Optional.empty();
  }

  public boolean isDesk() {
    return switch (caller) {
      case Caller.Specialist _ -> true;
      case Caller.Machine(var _, var of) -> of.isEmpty();
      case Caller.Person _ -> false;
    };
  }
}
