package kundcenter.store;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;

/// What is left to be done, written together with the change that asks for it, so that none is
/// lost.
public interface Jobs {

  /// Some of those that wait, in no order.
  List<Job> waiting(int limit);

  /// Takes away what was done, unless a later change has asked for it again.
  void done(Job job);

  /// The stone of a person who was erased.
  Optional<Tombstone> stone(PersonId person);
}
