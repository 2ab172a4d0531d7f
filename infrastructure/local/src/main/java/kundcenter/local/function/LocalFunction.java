package kundcenter.local.function;

import java.time.Duration;

/// A function of the template that can be called on this machine.
public interface LocalFunction extends AutoCloseable {

  /// Its logical id.
  String name();

  /// Calls the handler with one event.
  ///
  /// @param patience how long the caller waits, whatever the function's own timeout
  Invocation invoke(String requestId, Bytes event, Duration patience);

  /// Ends what it still does; from now on each call fails.
  @Override
  void close();
}
