package kundcenter.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kundcenter.runtime.Answer;
import kundcenter.runtime.FunctionProcess;

/// One start of a function up to its first answer.
///
/// @param cpu processor time of the whole process
/// @param wall from the start of the process until the answer
/// @param classes loaded by then
record Start(Duration cpu, Duration wall, long classes) {

  /// The least of the compilers, as Lambda has it.
  private static final List<String> AS_LAMBDA =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  static Start of(Candidate candidate, Path folder) {
    var classes = folder.resolve("classes");
    var options = options(candidate);
    options.add("-Xlog:class+load:file=" + classes);
    var began = System.nanoTime();
    try (var process = FunctionProcess.start(new FunctionProcess.Plan(
        candidate.function(), candidate.environment(), options, folder.resolve("log"), false))) {
      check(candidate, process.ask("cold", candidate.event().get()), folder);
      return new Start(process.cpu(), Duration.ofNanos(System.nanoTime() - began), lines(classes));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  /// The processor time of a first answer alone, by a process that was frozen before it and
  /// restored.
  static Duration restored(Candidate candidate, Path folder, boolean isSnapshot) {
    try (var process = FunctionProcess.start(new FunctionProcess.Plan(
        candidate.function(),
        candidate.environment(),
        options(candidate),
        folder.resolve("log"),
        isSnapshot))) {
      if (isSnapshot) process.freezeAndRestore();
      else Thread.sleep(Duration.ofSeconds(3)); // its start is over by then
      var before = process.cpu();
      check(candidate, process.ask("first", candidate.event().get()), folder);
      return process.cpu().minus(before);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  private static List<String> options(Candidate candidate) {
    var options = new ArrayList<>(AS_LAMBDA);
    options.addAll(candidate.options());
    return options;
  }

  /// A function that only fails quickly would look good.
  private static void check(Candidate candidate, Answer answer, Path folder) {
    if (answer instanceof Answer.Returned(var json)
        && (!json.contains("\"statusCode\"") || json.contains("\"statusCode\":200"))) return;
    throw new IllegalStateException(
        candidate.name() + " answers " + answer + "; see " + folder.resolve("log"));
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
