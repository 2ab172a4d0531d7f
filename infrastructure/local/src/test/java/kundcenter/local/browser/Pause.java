package kundcenter.local.browser;

/// A moment in which somebody else gets on.
final class Pause {

  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
