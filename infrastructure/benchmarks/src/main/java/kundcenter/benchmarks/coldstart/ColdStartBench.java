package kundcenter.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures how functions begin against one that only echoes: rounds of all candidates in turn, so
/// that a noisy minute falls on all alike, and the median of each.
public final class ColdStartBench {

  private static final int ROUNDS = 5;

  private ColdStartBench() {}

  /// Prints the figures. The functions must be packaged.
  public static void run() {
    try (var stage = new Stage()) {
      var candidates = stage.candidates();
      var starts = new LinkedHashMap<Candidate, List<Start>>();
      for (var round = 0; round < ROUNDS; round++)
        for (var candidate : candidates)
          starts
              .computeIfAbsent(candidate, _ -> new ArrayList<>())
              .add(Start.of(candidate, stage.folder(candidate.name() + round)));
      print(starts);
      printPriming(stage);
    }
  }

  private static void print(Map<Candidate, List<Start>> starts) {
    System.out.println(
        "| Function | CPU to the first answer | × echo | Wall | Classes | Package | Goal |");
    System.out.println("|---|---|---|---|---|---|---|");
    var echo = median(starts.values().iterator().next().stream().map(Start::cpu).toList());
    starts.forEach((candidate, all) -> {
      var cpu = median(all.stream().map(Start::cpu).toList());
      System.out.printf(
          Locale.ROOT,
          "| %s | %d ms | %.1f | %d ms | %,d | %.1f MB | %s |%n",
          candidate.name(),
          cpu.toMillis(),
          ratio(cpu, echo),
          median(all.stream().map(Start::wall).toList()).toMillis(),
          all.getFirst().classes(),
          size(candidate.function().code()) / 1e6,
          candidate.goal().words(ratio(cpu, echo), all.getFirst().classes()));
    });
  }

  private static void printPriming(Stage stage) {
    System.out.println();
    System.out.println("| Function | First answer unprimed | Primed | Primed ÷ unprimed |");
    System.out.println("|---|---|---|---|");
    for (var candidate : stage.ours()) {
      var cold = new ArrayList<Duration>();
      var primed = new ArrayList<Duration>();
      for (var round = 0; round < ROUNDS; round++) {
        cold.add(Start.restored(candidate, stage.folder("c" + candidate.name() + round), false));
        primed.add(Start.restored(candidate, stage.folder("p" + candidate.name() + round), true));
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %d ms | %d ms | %.2f |%n",
          candidate.name(),
          median(cold).toMillis(),
          median(primed).toMillis(),
          ratio(median(primed), median(cold)));
    }
  }

  private static double ratio(Duration one, Duration other) {
    return (double) one.toNanos() / other.toNanos();
  }

  private static Duration median(List<Duration> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  private static long size(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
