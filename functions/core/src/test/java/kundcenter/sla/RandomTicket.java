package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kundcenter.hours.Calendars;
import kundcenter.hours.OpeningHours;
import kundcenter.terms.Priority;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;

/// A ticket's clock events under some terms, all on ticks of five minutes.
public record RandomTicket(TermsHistory terms, List<ClockEvent> events, Instant asOf) {

  private static final Instant BEGINNING = Instant.parse("2026-10-20T00:00:00Z");

  static RandomTicket draw(Random random, int size) {
    return draw(random, size, terms(random, size));
  }

  /// Tickets of one desk.
  public static List<RandomTicket> drawSome(Random random, int size) {
    var terms = terms(random, size);
    return Stream.generate(() -> draw(random, size, terms)).limit(1 + size / 4).toList();
  }

  private static RandomTicket draw(Random random, int size, TermsHistory terms) {
    var events = new ArrayList<ClockEvent>();
    var at = BEGINNING.plus(ticks(random, 3000));
    for (int i = 0; i < size / 2 + 1; i++) {
      events.add(i == 0 && random.nextInt(10) > 0 ? opened(random, at) : event(random, at));
      if (random.nextInt(3) > 0) at = at.plus(ticks(random, 400));
    }
    if (random.nextInt(3) > 0) at = at.plus(ticks(random, 800));
    return new RandomTicket(terms, List.copyOf(events), at);
  }

  private static Duration ticks(Random random, int most) {
    return ClockByTicks.TICK.multipliedBy(random.nextInt(most));
  }

  private static ClockEvent event(Random random, Instant at) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> new ClockEvent.PriorityChanged(at, priority(random));
      case 3, 4 -> new ClockEvent.Paused(at);
      case 5, 6 -> new ClockEvent.Resumed(at);
      case 7 -> new ClockEvent.Started(at);
      case 8 -> new ClockEvent.Closed(at);
      case 9, 10 -> new ClockEvent.Reopened(at);
      default -> opened(random, at);
    };
  }

  private static ClockEvent opened(Random random, Instant at) {
    return new ClockEvent.Opened(at, priority(random));
  }

  private static Priority priority(Random random) {
    return Priority.ofLevel(1 + random.nextInt(5)).orElseThrow();
  }

  private static TermsHistory terms(Random random, int size) {
    var first = Calendars.random(random, size, 5);
    var others = new ArrayList<Terms>();
    for (int i = random.nextInt(4); i > 0; i--) {
      var published = BEGINNING.plus(random.nextInt(60) - 40L, ChronoUnit.DAYS);
      others.add(terms(
          random, published, Calendars.inZone(first.zone(), Calendars.random(random, size, 5))));
    }
    return new TermsHistory(terms(random, BEGINNING, first), others);
  }

  /// Budgets of whole 100 minutes, so that warnings lie on ticks; P4 and P5 often have the
  /// same.
  private static Terms terms(Random random, Instant published, OpeningHours hours) {
    var targets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) {
      targets.put(priority, Duration.ofMinutes(100L * random.nextInt(12)));
    }
    if (random.nextBoolean()) targets.put(Priority.P5, targets.get(Priority.P4));
    return new Terms("terms-" + published, published, targets, hours);
  }
}
