package kundcenter.json;

import java.util.Random;
import java.util.function.Consumer;

/// Runs a property with many seeds and names the one that fails. `-Dseed=N` runs that one
/// alone.
final class Seeds {

  private Seeds() {}

  static void each(int runs, Consumer<Random> property) {
    var only = Long.getLong("seed");
    var first = only == null ? 1 : only;
    for (var seed = first; seed < first + (only == null ? runs : 1); seed++) {
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("fails with -Dseed=" + seed, e);
      }
    }
  }
}
