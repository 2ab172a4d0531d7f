package kundcenter.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kundcenter.hours.Timetable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What one question to the calendar costs: due, breach and elapsed over a mix of calendars,
/// starts from 2024 to 2035, budgets up to 48 open hours, and stretches from nothing to years.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SlaBench {

  private static final int QUESTIONS = 4096;

  /// Of P1 to P5.
  private static final long[] BUDGETS_IN_HOURS = {2, 4, 12, 48, 48};

  private static final long GOAL_NANOSECONDS = 1000;

  private record Question(Timetable timetable, Instant from, Instant to, Duration budget) {}

  private final Question[] questions = questions();
  private int next;

  private static Question[] questions() {
    var random = new Random(19890253);
    var timetables = SampleHours.ALL.stream().map(Timetable::of).toList();
    return Stream.generate(() -> question(random, timetables))
        .limit(QUESTIONS)
        .toArray(Question[]::new);
  }

  private static Question question(Random random, List<Timetable> timetables) {
    var timetable = timetables.get(random.nextInt(timetables.size()));
    var from = instant(random);
    // One stretch in three spans years, one weeks, one less than a day.
    var to = switch (random.nextInt(3)) {
      case 0 -> instant(random);
      case 1 -> from.plusMillis(random.nextLong(Duration.ofDays(30).toMillis()));
      default -> from.plusMillis(random.nextLong(Duration.ofDays(1).toMillis()));
    };
    return new Question(timetable, from, to, budget(random));
  }

  private static Instant instant(Random random) {
    return Instant.parse("2024-01-01T00:00:00Z")
        .plusMillis(random.nextLong(Duration.ofDays(12 * 365).toMillis()));
  }

  /// A default budget, or one time in six an odd one.
  private static Duration budget(Random random) {
    int index = random.nextInt(BUDGETS_IN_HOURS.length + 1);
    return index < BUDGETS_IN_HOURS.length
        ? Duration.ofHours(BUDGETS_IN_HOURS[index])
        : Duration.ofMillis(random.nextLong(1000, 100_000_000));
  }

  private Question question() {
    next = (next + 1) % QUESTIONS;
    return questions[next];
  }

  @Benchmark
  public Optional<Instant> due() {
    var question = question();
    return question.timetable.due(question.from, question.budget);
  }

  @Benchmark
  public Optional<Instant> breachAfter() {
    var question = question();
    return question.timetable.breachAfter(question.from, question.budget);
  }

  @Benchmark
  public Duration elapsed() {
    var question = question();
    return question.timetable.elapsed(question.from, question.to);
  }

  static void run() throws RunnerException {
    var options = new OptionsBuilder().include(SlaBench.class.getName() + "\\.").build();
    var results = new Runner(options).run();
    System.out.println();
    System.out.println("| What | ns a call (average) | ± (99.9 %) | Goal |");
    System.out.println("|---|---|---|---|");
    results.forEach(SlaBench::printRow);
  }

  private static void printRow(RunResult result) {
    var score = result.getPrimaryResult();
    System.out.printf(
        "| `%s()` over the mix | %.0f | %.0f | ≤ %,d |%n",
        score.getLabel(), score.getScore(), score.getScoreError(), GOAL_NANOSECONDS);
  }
}
