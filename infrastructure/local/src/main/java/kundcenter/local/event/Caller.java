package kundcenter.local.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.Invocation;
import kundcenter.local.function.LocalFunction;

/// Who calls a function with an event as the delivery says.
record Caller(LocalFunction function, Delivery delivery) {

  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final Duration AS_LONG_AS_IT_MAY = Duration.ofDays(1);

  /// How the first call ended, once all have ended. One that is interrupted interrupts them.
  Invocation call(Bytes event) throws InterruptedException {
    var calls = new ArrayList<FutureTask<Invocation>>();
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < (delivery == Delivery.TWICE ? 2 : 1); i++) {
      var call = new FutureTask<>(
          () -> function.invoke(UUID.randomUUID().toString(), event, AS_LONG_AS_IT_MAY));
      calls.add(call);
      threads.add(Thread.ofVirtual().start(call));
    }
    try {
      for (var thread : threads) thread.join();
      return calls.getFirst().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(function.name() + " could not be called", e);
    } catch (InterruptedException e) {
      end(threads);
      throw e;
    }
  }

  /// Interrupts the threads, which then have a second to end.
  static void end(List<Thread> threads) {
    threads.forEach(Thread::interrupt);
    try {
      for (var thread : threads) thread.join(GRACE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
