package kundcenter.report;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.hours.Calendars;
import kundcenter.hours.Span;
import kundcenter.sla.ClockEvent;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Started;
import kundcenter.sla.RandomTicket;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import kundcenter.terms.TermsDraft;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Tickets of a Monday, open from 08 to 12 and 13 to 16, under budgets of 2, 4, 12, 48 and 48
/// hours,
/// and what other terms would have made of them.
class WhatIfTest {

  private static final SlaClock CLOCK = new SlaClock(Promise.always(Calendars.office()));
  private static final Instant EVENING = at("20:00");

  private static Instant at(String wallTime) {
    return Instant.parse("2026-03-02T" + wallTime + ":00+01:00");
  }

  private static TicketTimes ticket(ClockEvent... events) {
    return new TicketTimes(
        new TicketNumber(10001), events[0].at(), Team.HR, Optional.empty(), List.of(events));
  }

  private static ClockEvent opened(Priority priority) {
    return new Opened(at("08:00"), priority);
  }

  @Test
  void other_terms_turn_a_breach_into_a_promise_kept_and_the_other_way_round() {
    var slow = ticket(opened(Priority.P1), new Started(at("11:00")));
    var quick = ticket(opened(Priority.P2), new Started(at("09:30")));
    var running = ticket(opened(Priority.P1));
    var closed = ticket(opened(Priority.P1), new Closed(at("09:00")));

    var whatIf = whatIf(Promise.hours(4, 1, 12, 48, 48), slow, quick, running, closed);

    assertThat(whatIf.byPriority())
        .containsOnlyKeys(Priority.P1, Priority.P2)
        .hasEntrySatisfying(Priority.P1, its -> {
          assertThat(its.was())
              .returns(0L, WhatIf.Result::kept)
              .returns(1L, WhatIf.Result::breached);
          assertThat(its.would()).returns(1L, WhatIf.Result::kept);
        })
        .hasEntrySatisfying(Priority.P2, its -> {
          assertThat(its.was()).returns(1L, WhatIf.Result::kept);
          assertThat(its.would()).returns(1L, WhatIf.Result::breached);
        });
    assertThat(whatIf.total().was().shareKept()).get().hasToString("0.5000");
    assertThat(whatIf.total().would().shareKept()).get().hasToString("0.5000");
  }

  @Test
  void other_opening_hours_are_tried_as_well() {
    var overLunch = ticket(new Opened(at("11:00"), Priority.P1), new Started(at("13:30")));
    var open = Calendars.daily(Calendars.STOCKHOLM, Span.WHOLE_DAY);
    var retrials = Retrial.of(
        overLunch, CLOCK, new SlaClock(new TermsDraft(Promise.HOURS, open).always()), EVENING);

    assertThat(retrials).containsExactly(new Retrial(Priority.P1, Verdict.KEPT, Verdict.BREACHED));
  }

  @Test
  void without_a_start_there_is_nothing_to_compare() {
    var whatIf = whatIf(Promise.HOURS, ticket(opened(Priority.P1)));

    assertThat(whatIf.byPriority()).isEmpty();
    assertThat(whatIf.total().was().shareKept()).isEmpty();
  }

  @Test
  void longer_budgets_break_no_promise_that_was_kept() {
    forAll(100, RandomTicket::drawSome, tickets -> {
      var terms = tickets.getFirst().terms().versions().getFirst();
      var held = new SlaClock(new TermsDraft(terms.targets(), terms.hours()).always());
      var longer = new EnumMap<Priority, Duration>(Priority.class);
      terms.targets().forEach((priority, target) -> longer.put(priority, target.multipliedBy(2)));
      var other = new SlaClock(new TermsDraft(longer, terms.hours()).always());
      for (var ticket : tickets) {
        var times = ticket(ticket.events().toArray(ClockEvent[]::new));
        assertThat(Retrial.of(times, held, other, ticket.asOf()))
            .noneMatch(it -> it.was() == Verdict.KEPT && it.would() == Verdict.BREACHED);
      }
    });
  }

  private static WhatIf whatIf(Map<Priority, Duration> targets, TicketTimes... tickets) {
    var draft = new TermsDraft(targets, Calendars.office());
    var other = new SlaClock(draft.always());
    return WhatIf.of(Stream.of(tickets)
        .flatMap(ticket -> Retrial.of(ticket, CLOCK, other, EVENING).stream())
        .toList());
  }
}
