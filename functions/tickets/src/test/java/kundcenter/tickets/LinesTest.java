package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.VENDORS_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A ticket's way through teams and lines, and what the third line records.
class LinesTest {

  private static final Map<String, Object> RECORD = Map.of(
      "steps", "1. Byt semesterår. 2. Öppna saldot.", "version", "2026.2", "reproduced", true);
  private static final Map<String, Object> TO_THIRD = Map.of("line", "THIRD", "reason", "Felet");

  private final LiveDesk desk = new LiveDesk();
  private final Client omar = desk.as(OMAR);
  private final long ticket = desk.as(ANNA).files(REPORT);

  @Test
  void work_that_begins_is_taken_by_who_begins_it() {
    omar.command(ticket, "start-work").ok();

    assertThat(desk.as(ANNA).reads(ticket).text("/assignee")).isEqualTo("omar-haddad");
    assertThat(desk.as(ANNA).get("/v1/tickets").each("/items", "/assignee"))
        .containsExactly("omar-haddad");
    assertThat(omar.command(ticket, "start-work").problem()).isEqualTo("work-already-started");
  }

  @Test
  void assigning_begins_no_work() {
    var answer =
        desk.as(VENDORS_MACHINE).command(ticket, "assign", Map.of("assignee", "lina-holm"));

    assertThat(answer.text("/status")).isEqualTo("NEW");
    assertThat(omar.reads(ticket).text("/assignee")).isEqualTo("lina-holm");
    assertThat(omar.command(ticket, "assign", Map.of("assignee", "lina-holm")).problem())
        .isEqualTo("already-assigned");
  }

  @Test
  void a_ticket_routed_to_the_other_team_stands_in_its_queue_with_the_clock_going_on() {
    var routed =
        omar.command(ticket, "route", Map.of("team", "BUSINESS_SYSTEMS", "reason", "Bokföring"));

    assertThat(routed.text("/promise/state")).isEqualTo("RUNNING");
    assertThat(queue("hr/first")).isEmpty();
    assertThat(queue("business-systems/first")).containsExactly(Long.toString(ticket));
  }

  @Test
  void the_third_line_takes_over_with_a_reproduction_record_only() {
    assertThat(omar.command(ticket, "hand-over", TO_THIRD).problem())
        .isEqualTo("reproduction-missing");

    omar.command(ticket, "hand-over", with(TO_THIRD, "reproduction", RECORD)).ok();

    assertThat(queue("hr/third")).containsExactly(Long.toString(ticket));
    assertThat(desk.as(LINA).reads(ticket).text("/reproduction/version")).isEqualTo("2026.2");
  }

  @Test
  void the_third_line_records_what_it_found() {
    assertThat(omar.command(ticket, "record-reproduction", RECORD).problem())
        .isEqualTo("only-in-third-line");
    omar.command(ticket, "hand-over", with(TO_THIRD, "reproduction", RECORD)).ok();

    desk.as(LINA)
        .command(ticket, "record-reproduction", with(RECORD, "finding", "BUG"))
        .ok();

    assertThat(omar.reads(ticket).text("/reproduction/finding")).isEqualTo("BUG");
  }

  @Test
  void the_second_line_takes_over_with_a_reason_alone() {
    omar.command(ticket, "hand-over", Map.of("line", "SECOND", "reason", "Djupare analys"))
        .ok();

    assertThat(queue("hr/second")).containsExactly(Long.toString(ticket));
    assertThat(omar.command(ticket, "hand-over", Map.of("line", "SECOND", "reason", "Igen"))
            .problem())
        .isEqualTo("same-line");
  }

  @Test
  void the_history_tells_the_desk_who_did_what_in_order() {
    omar.command(ticket, "start-work").ok();
    desk.as(LINA).notes(ticket, "Liknar 9876.").ok();

    var history = omar.get("/v1/tickets/" + ticket + "/history");

    assertThat(history.each("/items", "/version")).containsExactly("1", "2", "3");
    assertThat(history.each("/items", "/by/id"))
        .containsExactly("anna-lind", "omar-haddad", "lina-holm");
    assertThat(history.each("/items/1/events", "/type")).containsExactly("WorkStarted", "Assigned");
    assertThat(omar.get("/v1/tickets/99999/history").problem()).isEqualTo("no-such-resource");
  }

  @Test
  void a_note_tells_the_desk_who_wrote_it_and_when() {
    omar.notes(ticket, "Liknar 9876.").ok();

    assertThat(desk.as(LINA).reads(ticket).at("/notes").toString())
        .isEqualTo("[{\"body\":\"Liknar 9876.\",\"by\":{\"party\":\"DESK\",\"id\":\"omar-haddad\"},"
            + "\"at\":\"2026-03-02T07:00:00.000Z\"}]");
  }

  private List<String> queue(String name) {
    return desk.as(LINA).get("/v1/queues/" + name).each("/items", "/number");
  }
}
