package kundcenter.hours;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds for open time in any calendar.
class TimetableLawsTest {

  private static final int RUNS = 300;

  /// Three instants in order, and two budgets in order, in some calendar.
  private record Sample(OpeningHours hours, List<Instant> instants, List<Duration> budgets) {

    static Sample draw(Random random, int size) {
      return new Sample(
          Calendars.random(random, size, 5),
          random
              .longs(3, 0, size * 40L * 86_400_000)
              .sorted()
              .mapToObj(Sample::instant)
              .toList(),
          random
              .longs(2, 0, size * 3_600_000L)
              .sorted()
              .mapToObj(Duration::ofMillis)
              .toList());
    }

    private static Instant instant(long millis) {
      return Instant.parse("2026-01-01T00:00:00Z").plusMillis(millis);
    }

    Timetable timetable() {
      return Timetable.of(hours);
    }

    Instant a() {
      return instants.getFirst();
    }

    Instant b() {
      return instants.get(1);
    }

    Instant c() {
      return instants.getLast();
    }

    Duration less() {
      return budgets.getFirst();
    }

    Duration more() {
      return budgets.getLast();
    }
  }

  @Test
  void elapsed_time_adds_up() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      var parts =
          timetable.elapsed(sample.a(), sample.b()).plus(timetable.elapsed(sample.b(), sample.c()));
      assertThat(timetable.elapsed(sample.a(), sample.c())).isEqualTo(parts);
    });
  }

  @Test
  void what_elapses_until_due_is_the_budget() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      timetable
          .due(sample.a(), sample.more())
          .ifPresent(
              due -> assertThat(timetable.elapsed(sample.a(), due)).isEqualTo(sample.more()));
    });
  }

  @Test
  void a_millisecond_before_due_the_budget_has_not_elapsed() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      var budget = sample.more().plusMillis(1);
      timetable
          .due(sample.a(), budget)
          .ifPresent(due -> assertThat(timetable.elapsed(sample.a(), due.minusMillis(1)))
              .isEqualTo(sample.more()));
    });
  }

  @Test
  void nothing_elapses_from_due_to_breach_and_then_it_is_open() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      var due = timetable.due(sample.a(), sample.more());
      timetable.breachAfter(sample.a(), sample.more()).ifPresent(breach -> {
        assertThat(timetable.elapsed(due.orElseThrow(), breach)).isZero();
        assertThat(timetable.isOpen(breach)).isTrue();
      });
    });
  }

  @Test
  void a_later_start_is_never_due_sooner() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      timetable
          .due(sample.b(), sample.more())
          .ifPresent(
              later -> assertThat(timetable.due(sample.a(), sample.more()).orElseThrow())
                  .isBeforeOrEqualTo(later));
    });
  }

  @Test
  void a_larger_budget_is_never_due_sooner() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = sample.timetable();
      timetable
          .due(sample.a(), sample.more())
          .ifPresent(
              later -> assertThat(timetable.due(sample.a(), sample.less()).orElseThrow())
                  .isBeforeOrEqualTo(later));
    });
  }

  @Test
  void no_instant_counts_twice() {
    forAll(
        RUNS,
        Sample::draw,
        sample -> assertThat(sample.timetable().elapsed(sample.a(), sample.c()))
            .isLessThanOrEqualTo(Duration.between(sample.a(), sample.c())));
  }

  @Test
  void the_open_stretches_sum_to_what_elapses() {
    forAll(RUNS / 3, Sample::draw, sample -> {
      var timetable = sample.timetable();
      var sum = timetable.open(sample.a(), sample.c()).stream()
          .map(Stretch::length)
          .reduce(Duration.ZERO, Duration::plus);
      assertThat(sum).isEqualTo(timetable.elapsed(sample.a(), sample.c()));
    });
  }

  @Test
  void the_explained_stretches_cover_every_instant_and_agree_on_what_is_open() {
    forAll(RUNS / 3, Sample::draw, sample -> {
      var timetable = sample.timetable();
      var explained = timetable.explained(sample.a(), sample.c());
      var end = sample.a();
      for (var part : explained) {
        assertThat(part.stretch().from()).isEqualTo(end);
        end = part.stretch().to();
      }
      assertThat(end).isEqualTo(sample.c());
      assertThat(explained.stream().filter(part -> part.why() == Why.OPEN).map(Explained::stretch))
          .isEqualTo(timetable.open(sample.a(), sample.c()));
    });
  }
}
