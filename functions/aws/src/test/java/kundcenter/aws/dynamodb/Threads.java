package kundcenter.aws.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// The same act by several threads that begin at one moment.
final class Threads {

  private Threads() {}

  static <T> List<T> atOnce(int threads, Callable<T> act) {
    var start = new CyclicBarrier(threads);
    Callable<T> together = () -> {
      start.await();
      return act.call();
    };
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<T>();
      var running =
          Stream.generate(() -> executor.submit(together)).limit(threads).toList();
      for (Future<T> one : running) results.add(one.get());
      return results;
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
