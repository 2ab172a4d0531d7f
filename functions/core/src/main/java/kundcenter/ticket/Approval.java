package kundcenter.ticket;

import java.time.Instant;
import java.util.Optional;

/// One thing that needs the customer's yes, from the asking to the answer; who and when is always
/// kept.
public record Approval(Subject subject, Offer offer, Instant asked, State state) {

  /// What a yes can be asked for, with the ground on which the desk then waits.
  public enum Subject {
    /// Billable troubleshooting.
    ORDER(Ground.ORDER),
    /// A session on the customer's screen; asking for it is work begun.
    REMOTE_CONTROL(Ground.ANSWER),
    /// Entering the customer's account: the vendor has no access of its own.
    DATA_ACCESS(Ground.ACCESS),
    /// An add-on service at a price.
    QUOTE(Ground.ANSWER);

    private final Ground ground;

    Subject(Ground ground) {
      this.ground = ground;
    }

    public Ground ground() {
      return ground;
    }

    boolean isWorkBegun() {
      return this == REMOTE_CONTROL;
    }

    /// An order or a quote once accepted is a deal; a consent can be withdrawn at any time.
    boolean canBeWithdrawn() {
      return this == REMOTE_CONTROL || this == DATA_ACCESS;
    }
  }

  /// What is asked for: the scope, the price terms where it costs, and the instant until which it
  /// holds, exclusive.
  public record Offer(String scope, Optional<String> priceTerms, Optional<Instant> until) {

    public static final int LONGEST_TEXT = 2_000;

    public Offer {
      Text.check("a scope", scope, LONGEST_TEXT);
      Text.check("price terms", priceTerms, LONGEST_TEXT);
    }
  }

  /// Where the asking stands.
  public sealed interface State {
    record Pending() implements State {}

    record Given(Actor by, Instant at) implements State {}

    record Denied(Actor by, Instant at) implements State {}

    record Withdrawn(Actor by, Instant at) implements State {}

    /// Its time has passed: the end of its offer.
    record Expired() implements State {}
  }

  public boolean isPending(Instant now) {
    return state instanceof State.Pending && !isOver(now);
  }

  /// Given, not withdrawn, and not expired.
  public boolean isValid(Instant now) {
    return state instanceof State.Given && !isOver(now);
  }

  /// When it ends by itself, if nothing happens to it before. A deal, once made, does not.
  public Optional<Instant> ends() {
    return switch (state) {
      case State.Pending _ -> offer.until();
      case State.Given _ -> subject.canBeWithdrawn() ? offer.until() : Optional.empty();
      case State.Denied _, State.Withdrawn _, State.Expired _ -> Optional.empty();
    };
  }

  /// A deal stays a deal after the time of the offer; what was only a permission ends with it.
  boolean wasGiven() {
    return state instanceof State.Given;
  }

  Approval in(State next) {
    return new Approval(subject, offer, asked, next);
  }

  private boolean isOver(Instant now) {
    return offer.until().map(until -> !now.isBefore(until)).orElse(false);
  }
}
