package kundcenter.properties;

import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A law that must hold for whatever is drawn. Sizes grow with the runs; a failure is sought
/// again at smaller sizes, and told with its seed. `-Dkundcenter.seed=N` draws from that seed
/// alone, and `-Dkundcenter.runs=N` changes how often.
public final class ForAll {

  private static final long SEED = 19890253;
  private static final int LARGEST = 40;
  private static final int TRIES_OF_A_SIZE = 30;

  /// Draws an input; a larger size means a longer or wilder one.
  public interface Draw<T> {
    T draw(Random random, int size);
  }

  private record Failure(long seed, int size, Object input, Throwable cause) {}

  private ForAll() {}

  public static <T> void forAll(int runs, Draw<T> draw, Consumer<T> law) {
    var only = Long.getLong("kundcenter.seed");
    int count = only == null ? Integer.getInteger("kundcenter.runs", runs) : LARGEST;
    for (int run = 0; run < count; run++) {
      int size = 1 + run * LARGEST / count;
      var failure = attempt(only == null ? SEED + run : only, size, draw, law);
      if (failure != null) throw falsified(smallest(failure, draw, law));
    }
  }

  private static <T> @Nullable Failure attempt(long seed, int size, Draw<T> draw, Consumer<T> law) {
    var input = draw.draw(new Random(seed), size);
    try {
      law.accept(input);
      return null;
    } catch (AssertionError | RuntimeException e) {
      return new Failure(seed, size, input, e);
    }
  }

  private static <T> Failure smallest(Failure found, Draw<T> draw, Consumer<T> law) {
    for (int size = 1; size < found.size; size++) {
      for (int run = 0; run < TRIES_OF_A_SIZE; run++) {
        var smaller = attempt(found.seed + run, size, draw, law);
        if (smaller != null) return smaller;
      }
    }
    return found;
  }

  private static AssertionError falsified(Failure failure) {
    var message = "falsified with -Dkundcenter.seed=%d at size %d by %s"
        .formatted(failure.seed, failure.size, failure.input);
    return new AssertionError(message, failure.cause);
  }
}
