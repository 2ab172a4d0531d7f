package kundcenter.simulation;

/// The end of a function's process in the middle of its work. An error, because nothing may catch
/// it and go on.
final class Crash extends Error {

  private static final long serialVersionUID = 1;

  Crash() {
    super("the process has ended", null, false, false);
  }

  /// Whether this is a crash, or was brought about by one in another thread.
  static boolean isBehind(Throwable end) {
    for (var cause = end; cause != null; cause = cause.getCause())
      if (cause instanceof Crash) return true;
    return false;
  }
}
