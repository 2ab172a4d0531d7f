package kundcenter.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.Hold;

/// How far a ticket has come: its stage, whether work has begun in this round, whom it waits for,
/// and why it is held.
public record Progress(Stage stage, boolean begun, Optional<Wait> waiting, Optional<Hold> hold) {

  /// A solved ticket is reopened by a word from the customer for this long; after it the word
  /// opens a new ticket.
  public static final Duration REOPENS_FOR = Duration.ofDays(14);

  static final Progress AT_OPENING =
      new Progress(new Stage.Open(), false, Optional.empty(), Optional.empty());

  public sealed interface Stage {
    record Open() implements Stage {}

    record Solved(Instant at, boolean atFirstContact) implements Stage {}

    record Closed(Instant at, CloseReason reason) implements Stage {}
  }

  Progress apply(Event event, Actor by, Instant at) {
    return switch (event) {
      case Event.WorkStarted _ -> new Progress(stage, true, waiting, hold);
      case Event.WaitStarted(var ground, var text) ->
        new Progress(stage, begun, Optional.of(new Wait(ground, text, by, at)), hold);
      case Event.WaitEnded _ -> new Progress(stage, begun, Optional.empty(), hold);
      case Event.Solved(var _, var first) ->
        new Progress(new Stage.Solved(at, first), begun, waiting, hold);
      case Event.Closed(var reason, var _) ->
        new Progress(new Stage.Closed(at, reason), begun, waiting, hold);
      case Event.Reopened _ -> AT_OPENING;
      case Event.Held(var reason) -> new Progress(stage, begun, waiting, Optional.of(reason));
      case Event.Released _ -> new Progress(stage, begun, waiting, Optional.empty());
      default -> this;
    };
  }

  public Status status() {
    return switch (stage) {
      case Stage.Solved _ -> Status.SOLVED;
      case Stage.Closed _ -> Status.CLOSED;
      case Stage.Open _ when hold.isPresent() -> Status.HELD;
      case Stage.Open _ when waiting.isPresent() -> Status.WAITING_FOR_CUSTOMER;
      case Stage.Open _ -> begun ? Status.IN_PROGRESS : Status.NEW;
    };
  }

  boolean isOpen() {
    return stage instanceof Stage.Open;
  }

  boolean isMerged() {
    return stage instanceof Stage.Closed(var _, var reason) && reason == CloseReason.MERGED;
  }

  /// Whether a word from the customer brings the ticket back to the desk. One that was closed while
  /// it was held never was there.
  boolean reopensAt(Instant now) {
    if (hold.isPresent()) return false;
    return switch (stage) {
      case Stage.Open _ -> false;
      case Stage.Solved(var at, var _) -> now.isBefore(at.plus(REOPENS_FOR));
      case Stage.Closed(var at, var reason) ->
        reason != CloseReason.SETTLED
            && reason != CloseReason.MERGED
            && now.isBefore(at.plus(REOPENS_FOR));
    };
  }
}
