package kundcenter.benchmarks.coldstart;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

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
        "| Function | CPU to the first answer | × echo | × naive | Classes | Package | Goal |");
    System.out.println("|---|---|---|---|---|---|---|");
    var cpus = new LinkedHashMap<String, Duration>();
    starts.forEach((candidate, all) ->
        cpus.put(candidate.name(), median(all.stream().map(Start::cpu).toList())));
    starts.forEach((candidate, all) -> {
      var cpu = requireNonNull(cpus.get(candidate.name()));
      var figures = new Candidate.Figures(
          ratio(cpu, cpus.get(Stage.ECHO)),
          ratio(cpu, cpus.get(Stage.NAIVE)),
          all.getFirst().classes(),
          zipped(candidate.function().code()) / 1e6);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d ms | %.1f | %.2f | %,d | %.1f MB | %s |%n",
          candidate.name(),
          cpu.toMillis(),
          figures.ofEcho(),
          figures.ofNaive(),
          figures.classes(),
          figures.megabytes(),
          candidate.goal().words(figures));
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

  private static double ratio(Duration one, @Nullable Duration other) {
    return (double) one.toNanos() / requireNonNull(other).toNanos();
  }

  private static Duration median(List<Duration> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  /// What a package has to be sent as.
  private static long zipped(Path folder) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
