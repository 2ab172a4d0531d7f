package kundcenter.simulation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import kundcenter.template.Template;

/// The verb `simulate`: `--seeds N` plays the seeds 1 to N, `--seed N` the one.
public final class Simulate {

  private static final int SEEDS = 50;

  private Simulate() {}

  /// Ends with 1 if an invariant was broken; each is printed beside its seed.
  public static void main(String... arguments) {
    var typed = List.of(arguments);
    // As the script has it: --root is where the project lies.
    var seeds = seeds(typed.subList(2, typed.size()));
    if (seeds.isEmpty()) {
      System.err.println("simulate wants --seed N or --seeds N, N a whole number from 1");
      System.exit(2);
    }
    var template = Template.read(Path.of(typed.get(1), "template.yaml"), Map.of());
    try (var stage = new Stage(template);
        var players = Executors.newFixedThreadPool(Stage.AT_ONCE)) {
      var played = seeds
          .orElseThrow()
          .mapToObj(seed -> new Played(seed, players.submit(() -> stage.play(seed))))
          .toList();
      var failed = played.stream().filter(Simulate::isBroken).count();
      if (failed > 0) System.exit(1);
    }
  }

  private record Played(long seed, Future<Report> report) {}

  /// None where the arguments are no seeds.
  private static Optional<LongStream> seeds(List<String> arguments) {
    try {
      return switch (arguments.size()) {
        case 0 -> Optional.of(LongStream.rangeClosed(1, SEEDS));
        case 2 -> seeds(arguments.getFirst(), Long.parseLong(arguments.getLast()));
        default -> Optional.empty();
      };
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<LongStream> seeds(String option, long number) {
    if (number < 1) return Optional.empty();
    return switch (option) {
      case "--seed" -> Optional.of(LongStream.of(number));
      case "--seeds" -> Optional.of(LongStream.rangeClosed(1, number));
      default -> Optional.empty();
    };
  }

  private static boolean isBroken(Played played) {
    Report report;
    try {
      report = played.report().get();
    } catch (ExecutionException failure) {
      System.out.printf("seed %d: ", played.seed());
      failure.printStackTrace(System.out);
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    System.out.printf("seed %d: %s%n", played.seed(), report.text());
    return !report.broken().isEmpty();
  }
}
