package kundcenter.template;

import java.time.Duration;
import java.util.Optional;

/// A queue of SQS. Its local name is its logical id.
///
/// @param visibility how long a message that was received is hidden from others
/// @param retention how long a message is kept
/// @param redrive where a message goes that was received often enough
public record Queue(
    String name, Duration visibility, Duration retention, Optional<Redrive> redrive) {

  /// Where a message goes in the end.
  ///
  /// @param deadLetters the name of the queue that takes it
  /// @param maxReceiveCount how often it may be received before that
  public record Redrive(String deadLetters, int maxReceiveCount) {}
}
