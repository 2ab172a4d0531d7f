package kundcenter.store;

import java.util.Set;
import kundcenter.customer.CustomerId;

/// What customers own of the vendor's products.
@FunctionalInterface
public interface Owners {

  /// The ids in the catalogue; none for a customer that nobody knows.
  Set<String> productsOf(CustomerId customer);
}
