package kundcenter.local.browser;

/// A moment in which somebody else gets on.
public final class Pause {

  private Pause() {}

  public static void shortly() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
