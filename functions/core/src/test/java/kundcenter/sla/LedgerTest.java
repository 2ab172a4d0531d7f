package kundcenter.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.hours.Calendars;
import kundcenter.hours.Eves;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.Span;
import kundcenter.hours.Stretch;
import kundcenter.hours.Why;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Paused;
import kundcenter.sla.ClockEvent.Reopened;
import kundcenter.sla.ClockEvent.Resumed;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final OpeningHours CUSTOM = Calendars.with(
      Calendars.office(Eves.CLOSED, Calendars.office().shortDay()),
      Map.of(
          LocalDate.of(2026, 2, 10), List.of(Span.of("10:00", "12:00")),
          LocalDate.of(2026, 2, 11), List.of()));

  @Test
  void an_ordinary_day_is_night_open_lunch_open_night() {
    assertThat(told(Calendars.office(), "2026-02-09T05:00:00Z", "2026-02-09T20:00:00Z"))
        .containsExactly("05:00 Night", "07:00 Open", "11:00 Lunch", "12:00 Open", "15:00 Night");
  }

  @Test
  void the_day_before_a_red_day_tells_which_red_day_took_the_afternoon() {
    assertThat(told(Calendars.office(), "2026-01-05T07:00:00Z", "2026-01-07T08:00:00Z"))
        .containsExactly(
            "07:00 Open",
            "11:00 Lunch",
            "12:00 Short day EPIPHANY",
            "15:00 Night",
            "23:00 Red day EPIPHANY",
            "23:00 Night",
            "07:00 Open");
  }

  @Test
  void saturday_and_sunday_are_one_weekend() {
    assertThat(told(Calendars.office(), "2026-02-06T14:00:00Z", "2026-02-09T07:00:00Z"))
        .containsExactly("14:00 Open", "15:00 Night", "23:00 Weekend", "23:00 Night");
  }

  @Test
  void a_named_red_day_in_a_weekend_keeps_its_name() {
    assertThat(told(Calendars.office(), "2026-06-05T23:00:00Z", "2026-06-07T22:00:00Z"))
        .containsExactly("23:00 Red day NATIONAL_DAY", "22:00 Weekend");
  }

  @Test
  void a_closed_eve_is_told_as_one() {
    assertThat(told(CUSTOM, "2026-12-23T23:00:00Z", "2026-12-24T23:00:00Z"))
        .containsExactly("23:00 Eve CHRISTMAS_EVE");
  }

  @Test
  void an_override_tells_what_it_took_and_night_stays_night() {
    assertThat(told(CUSTOM, "2026-02-10T05:00:00Z", "2026-02-12T07:00:00Z"))
        .containsExactly(
            "05:00 Night",
            "07:00 Override",
            "09:00 Open",
            "11:00 Lunch",
            "12:00 Override",
            "15:00 Night",
            "23:00 Override",
            "23:00 Night");
  }

  @Test
  void a_pause_covers_all_its_time_and_points_at_its_event() {
    var ledger = ledger(
        "2026-02-09T14:00:00Z",
        opened("2026-02-09T07:00:00Z"),
        new Paused(at("2026-02-09T08:00:00Z")),
        new Paused(at("2026-02-09T08:30:00Z")),
        new Resumed(at("2026-02-09T09:00:00Z")),
        new Paused(at("2026-02-09T10:00:00Z")));
    assertThat(ledger.entries())
        .containsExactly(
            open("2026-02-09T07:00:00Z", "2026-02-09T08:00:00Z"),
            entry("2026-02-09T08:00:00Z", "2026-02-09T09:00:00Z", new Reason.Paused(0)),
            open("2026-02-09T09:00:00Z", "2026-02-09T10:00:00Z"),
            entry("2026-02-09T10:00:00Z", "2026-02-09T14:00:00Z", new Reason.Paused(2)));
  }

  @Test
  void a_closed_ticket_is_held_until_it_is_reopened() {
    var ledger = ledger(
        "2026-02-10T08:00:00Z",
        opened("2026-02-09T07:00:00Z"),
        new Closed(at("2026-02-09T08:00:00Z")),
        new Reopened(at("2026-02-10T07:00:00Z")));
    assertThat(ledger.entries())
        .containsExactly(
            open("2026-02-09T07:00:00Z", "2026-02-09T08:00:00Z"),
            entry("2026-02-09T08:00:00Z", "2026-02-10T07:00:00Z", new Reason.Held()),
            open("2026-02-10T07:00:00Z", "2026-02-10T08:00:00Z"));
  }

  @Test
  void a_pause_that_begins_now_has_no_entry_yet() {
    var ledger = ledger(
        "2026-02-09T08:00:00Z",
        opened("2026-02-09T07:00:00Z"),
        new Paused(at("2026-02-09T08:00:00Z")));
    assertThat(ledger.entries()).hasSize(1);
  }

  private static Ledger ledger(String asOf, ClockEvent... events) {
    return ledger(Calendars.office(), asOf, events);
  }

  private static Ledger ledger(OpeningHours hours, String asOf, ClockEvent... events) {
    var clock = new SlaClock(Promise.always(hours));
    return clock.ledger(clock.cycles(List.of(events), at(asOf)).getFirst());
  }

  /// The ledger of a clock that only runs: when each entry begins, in UTC, and why.
  private static Stream<String> told(OpeningHours hours, String opened, String asOf) {
    return ledger(hours, asOf, opened(opened)).entries().stream()
        .map(entry -> entry.stretch().from().toString().substring(11, 16) + told(entry.reason()));
  }

  private static String told(Reason reason) {
    if (!(reason instanceof Reason.Hours(var why, var redDay))) return " " + reason;
    var words = why.name().charAt(0) + why.name().substring(1).toLowerCase(Locale.ROOT);
    return " " + words.replace('_', ' ') + redDay.map(day -> " " + day).orElse("");
  }

  private static Ledger.Entry open(String from, String to) {
    return entry(from, to, new Reason.Hours(Why.OPEN, Optional.empty()));
  }

  private static Ledger.Entry entry(String from, String to, Reason reason) {
    return new Ledger.Entry(new Stretch(at(from), at(to)), reason);
  }

  private static Opened opened(String at) {
    return new Opened(at(at), Priority.STANDARD);
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
