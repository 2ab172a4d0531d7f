package kundcenter.local;

import java.util.Arrays;
import java.util.Locale;

/// How what is not a request reaches its function: at least once is all that the cloud promises,
/// so a handler must bear the worse ways too.
enum Delivery {
  ONCE,
  /// Two at the same time.
  TWICE,
  /// After a random part of the time until the next.
  LATE;

  static Delivery of(String text) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> new CannotRun("--delivery wants once, twice or late, not " + text));
  }
}
