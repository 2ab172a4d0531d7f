package kundcenter.hours;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.hours.Fault.Reason;
import kundcenter.hours.HoursDraft.Checked;
import kundcenter.hours.HoursDraft.ShortDayDraft;
import org.junit.jupiter.api.Test;

class HoursDraftTest {

  @Test
  void any_calendar_written_out_reads_back_equal() {
    forAll(
        100,
        (random, size) -> Calendars.random(random, size, 5),
        hours -> assertThat(HoursDraft.of(hours).check()).isEqualTo(new Checked.Sound(hours)));
  }

  @Test
  void spans_that_touch_are_sound() {
    var week = Map.of("mon", List.of(List.of("08:00", "12:00"), List.of("12:00", "24:00")));
    assertThat(draft(week).check()).isInstanceOf(Checked.Sound.class);
  }

  @Test
  void a_span_that_overlaps_the_one_before_it_is_refused_with_its_place() {
    var week = Map.of("wed", List.of(List.of("08:00", "12:00"), List.of("11:00", "16:00")));
    assertThat(faults(draft(week)))
        .containsExactly(new Fault("weekly.wed[1]", Reason.OUT_OF_ORDER));
  }

  @Test
  void an_empty_span_is_refused_with_its_place() {
    var week = Map.of("tue", List.of(List.of("08:00", "08:00")));
    assertThat(faults(draft(week)))
        .containsExactly(new Fault("weekly.tue[0]", Reason.ENDS_TOO_SOON));
  }

  @Test
  void a_span_without_an_end_is_refused_with_its_place() {
    var week = Map.of("fri", List.of(List.of("08:00")));
    assertThat(faults(draft(week))).containsExactly(new Fault("weekly.fri[0]", Reason.NOT_A_SPAN));
  }

  @Test
  void every_fault_of_a_draft_is_found() {
    var draft = new HoursDraft(
        "Europe/Atlantis",
        Map.of("monday", List.of()),
        "NO",
        "long",
        Optional.of(new ShortDayDraft("13", "skipped")),
        Map.of("2026-02-30", List.of(List.of("8", "9"))));
    assertThat(faults(draft))
        .containsExactlyInAnyOrder(
            new Fault("zone", Reason.UNKNOWN_ZONE),
            new Fault("weekly.monday", Reason.UNKNOWN_WEEKDAY),
            new Fault("holidays", Reason.UNKNOWN_CHOICE),
            new Fault("eves", Reason.UNKNOWN_CHOICE),
            new Fault("shortDay.closesAt", Reason.NOT_A_TIME),
            new Fault("shortDay.lunch", Reason.UNKNOWN_CHOICE),
            new Fault("overrides.2026-02-30", Reason.NOT_A_DATE),
            new Fault("overrides.2026-02-30[0]", Reason.NOT_A_TIME));
  }

  private static HoursDraft draft(Map<String, List<List<String>>> week) {
    return new HoursDraft("Europe/Stockholm", week, "SE", "short", Optional.empty(), Map.of());
  }

  private static List<Fault> faults(HoursDraft draft) {
    return switch (draft.check()) {
      case Checked.Faulty(var faults) -> faults;
      case Checked.Sound _ -> List.of();
    };
  }
}
