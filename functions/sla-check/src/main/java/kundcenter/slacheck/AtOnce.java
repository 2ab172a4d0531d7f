package kundcenter.slacheck;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tasks done several at a time, each on a virtual thread: they wait for the store, not for the
/// processor.
final class AtOnce {

  private AtOnce() {}

  /// The results in the order of the tasks. A task that throws is a defect of the task, which flies
  /// on with its cause once all have ended.
  static <T> List<T> all(int most, List<Callable<T>> tasks) {
    try (var threads = Executors.newFixedThreadPool(most, Thread.ofVirtual().factory())) {
      return threads.invokeAll(tasks).stream().map(AtOnce::result).toList();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  private static <T> T result(Future<T> task) {
    if (task.state() == Future.State.FAILED)
      throw new IllegalStateException("a task has failed", task.exceptionNow());
    return task.resultNow();
  }
}
