package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kundcenter.contract.Call;
import org.junit.jupiter.api.Test;

/// What a customer is billed by.
class BillingTest {

  private static final String MARCH = "/v1/reports/billing?customer=ekbergs-bygg&month=2026-03";
  private static final String APRIL = "/v1/reports/billing?customer=ekbergs-bygg&month=2026-04";

  private final LiveDesk desk = new LiveDesk();

  private long ordered() {
    var ticket = desk.as(ANNA).files(REPORT);
    desk.as(OMAR)
        .command(ticket, "ask-order", Map.of("scope", "Felsökning", "priceTerms", "1 450 kr/tim"))
        .ok();
    desk.as(ANNA).command(ticket, "place-order").ok();
    return ticket;
  }

  private void works(long ticket, int minutes, String cause) {
    desk.as(OMAR)
        .command(
            ticket,
            "enter-time",
            Map.of("minutes", minutes, "activity", "ANALYSIS", "cause", cause, "text", "=Loggar"))
        .ok();
  }

  @Test
  void it_has_what_was_ordered_and_is_the_customers_doing_with_its_terms() {
    var ticket = ordered();
    works(ticket, 45, "CUSTOMER_HANDLING");
    works(ticket, 30, "VENDOR");
    works(desk.as(ANNA).files(REPORT), 20, "CUSTOMER_HANDLING");
    var basis = desk.as(OMAR).get(MARCH);

    assertThat(basis.at("/minutes").intValue()).isEqualTo(45);
    assertThat(basis.each("/items", "/ticket")).containsExactly(Long.toString(ticket));
    assertThat(basis.each("/items", "/priceTerms")).containsExactly("1 450 kr/tim");
    assertThat(basis.each("/items", "/specialist")).containsExactly("omar-haddad");
  }

  @Test
  void what_is_taken_back_later_counts_below_zero_in_its_own_month() {
    var ticket = ordered();
    works(ticket, 45, "CUSTOMER_HANDLING");
    desk.passTime(Duration.ofDays(30));
    desk.as(OMAR)
        .command(ticket, "counter-time", Map.of("number", 1, "reason", "Fel ärende"))
        .ok();

    assertThat(desk.as(OMAR).get(MARCH).at("/minutes").intValue()).isEqualTo(45);
    assertThat(desk.as(OMAR).get(APRIL).at("/minutes").intValue()).isEqualTo(-45);
    assertThat(desk.as(OMAR).get(APRIL).each("/items", "/counters")).containsExactly("1");
  }

  @Test
  void it_comes_as_a_table_too_in_which_no_text_is_a_formula_T41() {
    works(ordered(), 45, "CUSTOMER_HANDLING");
    var table = desk.as(OMAR).send(Call.get(MARCH).with("Accept", "text/csv"));

    assertThat(table.body().lines())
        .containsExactly(
            "\"ticket\",\"entry\",\"date\",\"minutes\",\"activity\",\"cause\",\"specialist\","
                + "\"priceTerms\",\"text\"",
            "\"10001\",\"1\",\"2026-03-02\",\"45\",\"ANALYSIS\",\"CUSTOMER_HANDLING\","
                + "\"omar-haddad\",\"1 450 kr/tim\",\"'=Loggar\"");
  }

  @Test
  void it_is_for_the_desk_and_of_a_customer_and_a_month_that_there_are() {
    assertThat(desk.as(ANNA).get(MARCH).problem()).isEqualTo("desk-only");
    assertThat(desk.as(EKBERGS_MACHINE).get(MARCH).problem()).isEqualTo("desk-only");
    assertThat(desk.as(OMAR)
            .get("/v1/reports/billing?customer=nobody&month=2026-03")
            .problem())
        .isEqualTo("no-such-resource");
    assertThat(desk.as(OMAR)
            .get("/v1/reports/billing?customer=ekbergs-bygg&month=2026-13")
            .errors())
        .containsExactly("month not-like");
  }
}
