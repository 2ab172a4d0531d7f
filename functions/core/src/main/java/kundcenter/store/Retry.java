package kundcenter.store;

import java.util.function.Supplier;

/// Reading and deciding anew where somebody else wrote meanwhile: how a [Stale] is met on
/// behalf of those who have named no version of their own.
public final class Retry {

  /// Who is passed as often is one of a crowd, and does better to come again later.
  private static final int ATTEMPTS = 4;

  private Retry() {}

  /// What the first attempt comes to that is not stale. Nothing of those before it was
  /// written, and nothing that they read need hold any longer, so each must read for itself.
  ///
  /// @throws Stale that of the fourth attempt
  public static <T> T whileStale(Supplier<T> attempt) {
    for (var attempts = 1; ; attempts++) {
      try {
        return attempt.get();
      } catch (Stale stale) {
        if (attempts == ATTEMPTS) throw stale;
      }
    }
  }

  /// The same for an attempt that comes to nothing but its effect.
  ///
  /// @throws Stale that of the fourth attempt
  public static void whileStale(Runnable attempt) {
    whileStale(() -> {
      attempt.run();
      return true;
    });
  }
}
