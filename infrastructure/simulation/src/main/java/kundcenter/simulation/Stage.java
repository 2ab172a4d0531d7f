package kundcenter.simulation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import kundcenter.template.Template;

/// Where seeds are played, several at once: functions wait a lot, for their services and before
/// they try again, and what one waits for holds up no other.
final class Stage implements AutoCloseable {

  /// As many as keep two processors busy.
  static final int AT_ONCE = 4;

  private final Template template;
  private final BlockingQueue<Ground> free = new LinkedBlockingQueue<>();

  Stage(Template template) {
    this.template = template;
    for (var i = 0; i < AT_ONCE; i++) free.add(Ground.of(template));
  }

  /// Plays a seed in a world of its own, as soon as there is room for one.
  Report play(long seed) throws InterruptedException {
    var ground = free.take();
    try (var world = world(seed, ground)) {
      return world.run();
    } finally {
      free.add(ground);
    }
  }

  /// One at a time: the first calls in a JVM load so much that on a busy machine one of several
  /// would be given up.
  private synchronized World world(long seed, Ground ground) {
    return new World(seed, template, ground);
  }

  /// Once nothing is played any more.
  @Override
  public void close() {
    free.forEach(Ground::close);
  }
}
