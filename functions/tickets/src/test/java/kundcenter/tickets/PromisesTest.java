package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Bodies.without;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.MARIA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.VENDORS_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report of a Monday's tickets.
class PromisesTest {

  private static final String REPORTED = "/v1/reports/promises?from=2026-03-02&to=2026-03-02";

  private final LiveDesk desk = new LiveDesk();

  /// Files a ticket, gives it a priority and lets time pass.
  private long waits(Map<String, ?> report, int priority, Duration time) {
    var ticket = desk.as(ANNA).files(report);
    if (priority != 5)
      desk.as(OMAR)
          .command(ticket, "set-priority", Map.of("priority", priority, "reason", "Bråttom"))
          .ok();
    desk.passTime(time);
    return ticket;
  }

  private void begins(long ticket) {
    desk.as(OMAR).command(ticket, "start-work").ok();
  }

  private void closes(long ticket) {
    desk.as(OMAR)
        .command(ticket, "close", Map.of("reason", "OTHER", "text", "Fel adress"))
        .ok();
  }

  private Answer report() {
    return desk.as(LINA).get(REPORTED);
  }

  /// From eight in the morning: begun after one hour and after three, closed, and left to wait.
  private void aMonday() {
    begins(waits(REPORT, 1, Duration.ofHours(1)));
    closes(waits(REPORT, 1, Duration.ZERO));
    begins(waits(REPORT, 1, Duration.ofHours(3)));
    var business = with(without(REPORT, "module"), "product", "business");
    waits(business, 2, Duration.ZERO);
    waits(REPORT, 5, Duration.ofHours(12));
  }

  @Test
  void each_priority_team_and_version_has_a_row() {
    aMonday();
    var report = report();

    assertThat(report.each("/rows", "/priority")).containsExactly("1", "2", "5");
    assertThat(report.each("/rows", "/team")).containsExactly("HR", "BUSINESS_SYSTEMS", "HR");
    assertThat(report.each("/rows", "/terms")).containsOnly("2026-01");
    assertThat(report.at("/rows/0").toString())
        .isEqualTo(
            "{\"priority\":1,\"team\":\"HR\",\"terms\":\"2026-01\",\"kept\":1,\"breached\":1,"
                + "\"closedWithoutStart\":1,\"running\":0,\"shareKept\":0.5,"
                + "\"medianConsumed\":0.5,\"p90Consumed\":1.5}");
  }

  @Test
  void a_running_promise_that_is_over_is_broken_and_one_within_its_time_is_not() {
    aMonday();
    desk.passTime(Duration.ofHours(24));
    var report = report();

    assertThat(report.at("/rows/1/breached").intValue()).isEqualTo(1);
    assertThat(report.at("/rows/1/medianConsumed").decimalValue())
        .isGreaterThan(java.math.BigDecimal.ONE);
    assertThat(report.at("/rows/2/running").intValue()).isEqualTo(1);
    assertThat(report.at("/rows/2").has("shareKept")).isFalse();
  }

  @Test
  void the_total_is_of_all_rounds() {
    aMonday();
    var total = report().at("/total");

    assertThat(total.get("kept").intValue()).isEqualTo(1);
    assertThat(total.get("closedWithoutStart").intValue()).isEqualTo(1);
    assertThat(total.get("running").intValue()).isEqualTo(2);
  }

  @Test
  void a_ticket_belongs_to_the_day_of_its_receipt_in_sweden() {
    desk.setTime(Instant.parse("2026-03-01T22:59:59.999Z"));
    begins(waits(REPORT, 1, Duration.ofHours(1)));

    assertThat(report().at("/rows")).isEmpty();
    assertThat(desk.as(LINA)
            .get("/v1/reports/promises?from=2026-03-01&to=2026-03-01")
            .at("/rows"))
        .hasSize(1);
  }

  @Test
  void the_same_comes_as_a_table() {
    aMonday();
    var call = Call.get(REPORTED).with("Accept", "text/csv");
    var table = desk.as(MARIA).send(call);

    assertThat(table.header("Content-Type")).startsWith("text/csv");
    assertThat(table.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"promises-2026-03-02-2026-03-02.csv\"");
    assertThat(table.header("Vary")).isEqualTo("Accept");
    assertThat(table.body().lines())
        .containsExactly(
            "\"priority\",\"team\",\"terms\",\"kept\",\"breached\",\"closedWithoutStart\",\"running\","
                + "\"shareKept\",\"medianConsumed\",\"p90Consumed\"",
            "\"1\",\"HR\",\"2026-01\",\"1\",\"1\",\"1\",\"0\",\"0.5000\",\"0.5000\",\"1.5000\"",
            "\"2\",\"BUSINESS_SYSTEMS\",\"2026-01\",\"0\",\"0\",\"0\",\"1\",\"\",\"\",\"\"",
            "\"5\",\"HR\",\"2026-01\",\"0\",\"0\",\"0\",\"1\",\"\",\"\",\"\"");
  }

  @Test
  void it_is_for_the_desk() {
    assertThat(desk.as(ANNA).get(REPORTED).problem()).isEqualTo("desk-only");
    assertThat(desk.as(EKBERGS_MACHINE).get(REPORTED).problem()).isEqualTo("desk-only");
    assertThat(desk.as(VENDORS_MACHINE).get(REPORTED).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "?from=2026-01-01&to=2026-12-31,",
    "?from=2027-03-01&to=2028-02-29,",
    "?from=2026-01-01&to=2027-01-02, to longer-than-a-year",
    "?from=2026-03-02&to=2026-03-01, to ends-before-it-begins",
    "?from=2026-03-02, to missing",
    "?from=2026-02-30&to=2026-03-01, from not-date",
    "?from=2026-03-02&to=2100-01-01, to out-of-range",
    "?from=2026-03-02T00:00:00Z&to=2026-03-02, from not-date"
  })
  void a_period_is_of_whole_days_and_a_year_at_most(String query, String error) {
    var answer = desk.as(LINA).get("/v1/reports/promises" + query);

    assertThat(String.join(", ", answer.errors())).isEqualTo(error == null ? "" : error);
    assertThat(answer.status()).isEqualTo(error == null ? 200 : 400);
  }

  @Test
  void more_tickets_than_there_is_time_for_are_told_so_and_not_cut_off() {
    for (int i = 0; i < 101; i++) desk.as(ANNA).files(REPORT);
    desk.leaveTime(Duration.ofSeconds(4));
    var tooBusy = report();
    desk.leaveTime(Duration.ofSeconds(5));

    assertThat(tooBusy.status()).isEqualTo(422);
    assertThat(tooBusy.problem()).isEqualTo("period-too-busy");
    assertThat(report().at("/total/running").intValue()).isEqualTo(101);
  }
}
