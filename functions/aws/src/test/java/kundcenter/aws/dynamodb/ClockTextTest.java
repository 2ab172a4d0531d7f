package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;
import org.junit.jupiter.api.Test;

class ClockTextTest {

  private static final Instant AT = Instant.parse("2026-11-23T08:00:00.001Z");

  private static final List<ClockEvent> EVENTS = List.of(
      new ClockEvent.Opened(AT, Priority.P5),
      new ClockEvent.PriorityChanged(AT, Priority.P1),
      new ClockEvent.Paused(AT.plusSeconds(1)),
      new ClockEvent.Resumed(AT.plusSeconds(2)),
      new ClockEvent.Started(AT.plusSeconds(3)),
      new ClockEvent.Closed(AT.plusSeconds(4)),
      new ClockEvent.Reopened(AT.plusSeconds(5)));

  /// What is stored is stored for ever: these letters never change.
  private static final String TEXT = "O5:1795420800001 P1:1795420800001 W:1795420801001"
      + " R:1795420802001 S:1795420803001 C:1795420804001 A:1795420805001";

  @Test
  void each_kind_of_event_has_its_letter() {
    assertThat(ClockText.of(EVENTS)).isEqualTo(TEXT);
  }

  @Test
  void what_is_written_reads_back() {
    assertThat(ClockText.events(TEXT)).isEqualTo(EVENTS);
  }

  @Test
  void a_ticket_without_a_promise_has_an_empty_text() {
    assertThat(ClockText.of(List.of())).isEmpty();
    assertThat(ClockText.events("")).isEmpty();
  }

  @Test
  void an_unknown_letter_is_refused_and_never_passed_over() {
    assertThatIllegalArgumentException().isThrownBy(() -> ClockText.events("X:1"));
  }
}
