package kundcenter.access;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;

/// As whom each person acts at this moment.
public interface Roles {

  /// None for a person who has been removed, or never was.
  ///
  /// @param company of whom they were last, empty for the desk: where to look first
  Optional<Caller> of(PersonId person, Optional<CustomerId> company);
}
