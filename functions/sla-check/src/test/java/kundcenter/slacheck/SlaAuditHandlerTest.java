package kundcenter.slacheck;

import static kundcenter.slacheck.TestDesk.DESK;
import static kundcenter.slacheck.TestDesk.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kundcenter.json.JsonNumber;
import kundcenter.store.TicketList;
import kundcenter.terms.Priority;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Line;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SlaAuditHandlerTest {

  private static final Map<String, AttributeValue> NONE = Map.of();
  private static final TicketList.Queue FIRST_LINE =
      new TicketList.Queue(Team.BUSINESS_SYSTEMS, Line.FIRST);

  private final TestDesk desk = new TestDesk();

  @Test
  void tickets_that_are_found_as_their_events_say_are_no_difference() {
    var started = open("03-02 08:00");
    desk.act(started, DESK, new Command.StartWork());
    open("03-02 08:00");

    var call = audit("03-02 08:30");

    assertThat(call.number("sla-audit", "AuditExamined")).isEqualTo(2);
    assertThat(call.number("sla-audit", "AuditDifferences")).isZero();
    assertThat(call.number("sla-audit", "AuditEnded")).isEqualTo(1);
    assertThat(call.number("sla-audit", "OpenTickets")).isEqualTo(2);
    assertThat(call.number("sla-audit", "ListedTickets")).isEqualTo(2);
  }

  @Test
  void a_lost_next_check_is_mended_and_told() {
    var number = open("03-02 08:00");
    desk.spoil(number, "REMOVE nextCheck, nextCheckShard", NONE);

    var call = audit("03-02 08:30");

    assertThat(call.number("sla-audit", "AuditDifferences")).isEqualTo(1);
    assertThat(call.line("audit-difference").get("ticket"))
        .isEqualTo(new JsonNumber(number.value()));
    assertThat(desk.at("03-02 09:01").check().number("sla-check", "warned")).isEqualTo(1);
  }

  @Test
  void a_next_check_that_would_come_too_late_is_mended() {
    var number = open("03-02 08:00");
    desk.spoil(
        number,
        "SET nextCheck = :late",
        Map.of(":late", AttributeValue.fromS("2026-03-09T08:00:00.000Z")));

    audit("03-02 08:30");

    assertThat(desk.snapshots.load(number).orElseThrow().nextCheck()).contains(time("03-02 09:00"));
  }

  @Test
  void a_ticket_that_fell_out_of_its_queue_is_put_back() {
    var number = open("03-02 08:00");
    desk.spoil(number, "REMOVE queue, urgency", NONE);

    var call = audit("03-02 08:30");

    assertThat(call.number("sla-audit", "AuditDifferences")).isEqualTo(1);
    assertThat(call.number("sla-audit", "ListedTickets")).isEqualTo(1);
    assertThat(desk.tickets.list(FIRST_LINE, 10, Optional.empty()).items()).hasSize(1);
  }

  @Test
  void a_closed_ticket_that_stayed_in_a_queue_is_taken_out() {
    var number = open("03-02 08:00");
    desk.act(number, DESK, new Command.Close(CloseReason.NO_ANSWER, "Silence"));
    desk.spoil(
        number,
        "SET queue = :queue, urgency = :urgency",
        Map.of(
            ":queue", AttributeValue.fromS("BUSINESS_SYSTEMS#FIRST"),
            ":urgency", AttributeValue.fromS("1")));

    var call = audit("03-02 08:30");

    assertThat(call.number("sla-audit", "AuditDifferences")).isEqualTo(1);
    assertThat(desk.tickets.list(FIRST_LINE, 10, Optional.empty()).items()).isEmpty();
  }

  @Test
  void what_is_due_is_the_checks_to_move() {
    open("03-02 08:00");

    assertThat(audit("03-02 09:30").number("sla-audit", "AuditDifferences")).isZero();
  }

  @Test
  void a_ticket_that_cannot_be_read_is_counted_and_holds_up_no_other() {
    var broken = open("03-02 08:00");
    desk.spoilHistory(broken);
    open("03-02 08:00");

    var call = audit("03-02 08:30");

    assertThat(call.number("sla-audit", "AuditExamined")).isEqualTo(2);
    assertThat(call.number("sla-audit", "AuditFailures")).isEqualTo(1);
    assertThat(call.number("sla-audit", "AuditEnded")).isEqualTo(1);
  }

  /// The desk of these tests counts nothing when work begins.
  @Test
  void figures_that_have_missed_a_start_are_mended_at_the_end() {
    desk.act(open("03-02 08:00"), DESK, new Command.StartWork());

    assertThat(audit("03-02 08:30").number("sla-audit", "FiguresMended")).isEqualTo(1);
    assertThat(desk.figures.sums().months()).hasSize(1);
    assertThat(audit("03-03 08:30").number("sla-audit", "FiguresMended")).isZero();
  }

  @Test
  void there_is_one_audit_a_day() {
    open("03-02 08:00");
    audit("03-02 08:30");

    assertThat(audit("03-02 09:30").lines()).isEmpty();
    assertThat(audit("03-03 09:30").number("sla-audit", "AuditExamined")).isEqualTo(1);
  }

  @Test
  void an_audit_without_time_goes_on_at_the_next_call() {
    open("03-02 08:00");
    desk.at("03-02 08:30");

    var first = desk.audit(TestCall.withoutTime());
    var second = desk.audit(TestCall.withTime());

    assertThat(first.line("sla-audit").get("AuditEnded")).isNull();
    assertThat(second.number("sla-audit", "AuditEnded")).isEqualTo(1);
    assertThat(second.number("sla-audit", "OpenTickets")).isEqualTo(1);
  }

  private TicketNumber open(String at) {
    return desk.at(at).open(Priority.P1).number();
  }

  private TestCall audit(String at) {
    return desk.at(at).audit(TestCall.withTime());
  }
}
