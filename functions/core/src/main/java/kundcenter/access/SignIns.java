package kundcenter.access;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.EmailAddress;

/// Sign-ins under way, by hashes alone. An ask is written together with its notice, by
/// `kundcenter.store.Transactions`.
public interface SignIns {

  /// How many codes may be tried for one ask.
  int TRIES = 5;

  Optional<Ask> ask(Hash id);

  /// Takes the place of an earlier offer to the same address.
  void offer(Offer offer);

  /// The last offer to an address, if it has not been used.
  Optional<Offer> offer(EmailAddress address);

  /// Uses the offer, if it is still the last one to its address, unused and holds: one conditional
  /// write, so that of two at once one succeeds.
  boolean spend(Offer offer, Instant now);

  /// Takes one of the tries of an ask: how many are left after it, none if there was none to take.
  Optional<Integer> takeTry(Hash ask, Instant now);

  void offer(Welcome welcome);

  /// A welcome that has not been used.
  Optional<Welcome> welcome(Hash token);

  /// Uses the welcome, if it is unused and holds, as [#spend(Offer, Instant)] does.
  boolean spend(Welcome welcome, Instant now);

  void offer(Handover handover);

  /// A hand-over that has not been used.
  Optional<Handover> handover(Hash token);

  /// Uses the hand-over, if it is unused and holds, as [#spend(Offer, Instant)] does.
  boolean spend(Handover handover, Instant now);
}
