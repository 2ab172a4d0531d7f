package kundcenter.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// Things that happen at once. One of them goes on at a time; whenever a function of theirs is
/// about to call a service, chance decides who goes on. So what meets is the same in each run.
final class Together {

  private static final ScopedValue<Together> HERE = ScopedValue.newInstance();

  private final Weather weather;
  private final Random random;
  private final List<Semaphore> standing = new ArrayList<>();
  private final Semaphore ended = new Semaphore(0);

  private Together(Weather weather, Random random) {
    this.weather = weather;
    this.random = random;
  }

  /// Lets them happen, and comes back when all have.
  static void happen(Weather weather, Random random, Runnable... acts) {
    var together = new Together(weather, random);
    var all = Stream.of(acts).map(together::begun).toList();
    together.goOn();
    together.ended.acquireUninterruptibly();
    for (var act : all)
      try {
        act.get();
      } catch (ExecutionException | InterruptedException failure) {
        throw new IllegalStateException(failure);
      }
  }

  private FutureTask<Boolean> begun(Runnable act) {
    var turn = new Semaphore(0);
    standing.add(turn);
    var whole = new FutureTask<>(() -> ScopedValue.where(HERE, this).run(act), true);
    Thread.ofVirtual().start(() -> {
      turn.acquireUninterruptibly();
      whole.run();
      goOn();
    });
    return whole;
  }

  /// A function is about to call a service. The dead do not wait: they are over before anybody else
  /// goes on.
  static void pause() {
    if (HERE.isBound()) HERE.get().stand();
  }

  private void stand() {
    if (weather.isCalm() || weather.isDead()) return;
    var turn = new Semaphore(0);
    standing.add(turn);
    goOn();
    turn.acquireUninterruptibly();
  }

  private void goOn() {
    if (standing.isEmpty()) ended.release();
    else standing.remove(random.nextInt(standing.size())).release();
  }
}
