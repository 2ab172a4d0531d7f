package kundcenter.hours;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The timetable against a count of minutes, around the changes of the clock and the year.
class TimetableReferenceTest {

  private static final int RUNS = 300;

  private static final List<Instant> MOMENTS = List.of(
      Instant.parse("2026-03-29T00:00:00Z"),
      Instant.parse("2026-04-04T00:00:00Z"),
      Instant.parse("2026-10-25T00:00:00Z"),
      Instant.parse("2017-10-15T03:00:00Z"),
      Instant.parse("2018-02-18T02:00:00Z"),
      Instant.parse("2008-11-02T02:00:00Z"),
      Instant.parse("2011-12-30T10:00:00Z"),
      Instant.parse("2026-12-31T23:00:00Z"));

  private record Sample(OpeningHours hours, Instant from, Instant to, Duration budget) {

    static Sample draw(Random random, int size) {
      long span = size * 3_600_000L;
      var from =
          MOMENTS.get(random.nextInt(MOMENTS.size())).plusMillis(random.nextLong(-span, span));
      return new Sample(
          Calendars.random(random, size, 5),
          from,
          from.plusMillis(random.nextLong(3 * span)),
          Duration.ofMillis(random.nextLong(span / 2)));
    }

    Instant limit() {
      return from.plus(Duration.ofDays(20));
    }
  }

  @Test
  void elapsed_is_the_count_of_open_minutes() {
    forAll(
        RUNS,
        Sample::draw,
        sample -> assertThat(Timetable.of(sample.hours).elapsed(sample.from, sample.to))
            .isEqualTo(new MinuteByMinute(sample.hours).elapsed(sample.from, sample.to)));
  }

  @Test
  void due_and_breach_are_where_the_count_of_minutes_has_them() {
    forAll(RUNS, Sample::draw, sample -> {
      var timetable = Timetable.of(sample.hours);
      var minutes = new MinuteByMinute(sample.hours);
      assertThat(timetable.due(sample.from, sample.budget).filter(sample.limit()::isAfter))
          .isEqualTo(minutes.due(sample.from, sample.budget, sample.limit()));
      assertThat(timetable.breachAfter(sample.from, sample.budget).filter(sample.limit()::isAfter))
          .isEqualTo(minutes.breachAfter(sample.from, sample.budget, sample.limit()));
    });
  }
}
