package kundcenter.store;

import java.time.Duration;

/// A store that cannot answer now, after the tries that it is worth. Whether a write took
/// effect is unknown, so it is repeated with the same idempotency key.
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Duration SOON = Duration.ofSeconds(1);

  private final Duration retryAfter;

  /// For a second or so, as far as anybody knows.
  public Unavailable(Throwable cause) {
    this(SOON, cause);
  }

  public Unavailable(Duration retryAfter, Throwable cause) {
    super("the store does not answer", cause);
    this.retryAfter = retryAfter;
  }

  /// How long to wait before the next try.
  public Duration retryAfter() {
    return retryAfter;
  }
}
