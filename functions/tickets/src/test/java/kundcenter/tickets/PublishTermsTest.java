package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.TERMS;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.MARIA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.VENDORS_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Maria publishes terms on Monday 2 March 2026, which take effect on 1 April: 60 minutes for each
/// priority, and hours from 9 to 17.
class PublishTermsTest {

  private static final Instant APRIL = Instant.parse("2026-03-31T22:00:00Z");

  private final LiveDesk desk = new LiveDesk();

  private Answer publishes() {
    return desk.as(MARIA).post("/v1/terms", TERMS);
  }

  private Answer terms() {
    return desk.send(Call.get("/v1/terms"));
  }

  @Test
  void a_version_takes_effect_on_the_first_of_the_next_month() {
    var published = publishes();

    assertThat(published.status()).isEqualTo(201);
    assertThat(published.header("Location")).isEqualTo("/v1/terms");
    assertThat(published.text("/id")).isEqualTo("2026-04");
    assertThat(published.text("/published")).isEqualTo("2026-03-02T07:02:00.000Z");
    assertThat(published.text("/effectiveFrom")).isEqualTo("2026-03-31T22:00:00.000Z");
    assertThat(published.header("ETag")).isEmpty();
  }

  @Test
  void it_comes_and_then_it_is_in_force_with_its_words_in_both_languages() {
    var published = publishes().ok();
    var before = terms();
    desk.setTime(APRIL.minusMillis(1));
    var last = terms();
    desk.setTime(APRIL);
    var after = terms();

    assertThat(before.at("/coming/0")).isEqualTo(published.json());
    assertThat(before.text("/inForce/id")).isEqualTo("2026-01");
    assertThat(before.text("/inForce/text/sv")).startsWith("En handläggare påbörjar");
    assertThat(last.at("/inForce")).isEqualTo(before.at("/inForce"));
    assertThat(after.at("/inForce")).isEqualTo(published.json());
    assertThat(after.text("/inForce/text/en")).isEqualTo("Within the hour.");
    assertThat(after.at("/coming")).isEmpty();
  }

  @Test
  void nothing_tells_the_public_who_published() {
    assertThat(publishes().ok().body()).doesNotContain("maria");
    assertThat(terms().body()).doesNotContain("maria");
  }

  @Test
  void a_ticket_keeps_the_budget_of_its_receipt_and_its_dates_have_their_own_hours() {
    publishes().ok();
    desk.setTime(Instant.parse("2026-03-31T13:30:00Z")); // half an hour before closing
    var march = desk.as(ANNA).files(REPORT);
    desk.setTime(Instant.parse("2026-04-01T10:00:00Z"));
    var april = desk.as(ANNA).files(REPORT);

    var old = desk.as(ANNA).reads(march).at("/promise");
    var young = desk.as(ANNA).reads(april).at("/promise");

    assertThat(old.get("terms").textValue()).isEqualTo("2026-01");
    assertThat(old.get("budgetMs").longValue()).isEqualTo(48 * 3_600_000);
    // half an hour of March; on 1 April, the day before Maundy Thursday, from 9 on
    assertThat(old.get("consumedMs").longValue()).isEqualTo((30 + 180) * 60_000);
    assertThat(young.get("terms").textValue()).isEqualTo("2026-04");
    assertThat(young.get("due").textValue()).isEqualTo("2026-04-01T11:00:00.000Z");
  }

  @Test
  void the_opening_hours_of_a_date_are_those_of_the_version_then() {
    publishes().ok();
    desk.setTime(APRIL.minusSeconds(1));
    var march = desk.send(Call.get("/v1/opening-hours"));
    desk.setTime(APRIL);
    var april = desk.send(Call.get("/v1/opening-hours"));

    assertThat(march.at("/today/intervals").toString())
        .isEqualTo("[[\"08:00\",\"12:00\"],[\"13:00\",\"16:00\"]]");
    assertThat(april.at("/today/intervals").toString()).isEqualTo("[[\"09:00\",\"17:00\"]]");
  }

  @Test
  void a_version_of_the_last_two_minutes_of_a_month_waits_for_the_month_after() {
    desk.setTime(Instant.parse("2026-03-31T21:58:00Z"));

    assertThat(publishes().text("/effectiveFrom")).isEqualTo("2026-04-30T22:00:00.000Z");
  }

  @Test
  void of_two_versions_for_a_month_the_last_takes_effect_and_the_first_is_never_seen() {
    publishes().ok();
    var text = Map.of("sv", "Rättat.", "en", "Corrected.");
    var second = desk.as(MARIA).post("/v1/terms", with(TERMS, "text", text)).ok();

    assertThat(second.text("/id")).isEqualTo("2026-04-2");
    assertThat(terms().each("/coming", "/id")).containsExactly("2026-04-2");
  }

  @Test
  void a_repeated_request_publishes_once_and_gets_the_same_answer() {
    var call = Call.post("/v1/terms", TERMS).with("Idempotency-Key", "once");
    var first = desk.as(MARIA).send(call);

    assertThat(desk.as(MARIA).send(call)).isEqualTo(first);
    assertThat(terms().each("/coming", "/id")).containsExactly("2026-04");
  }

  @Test
  void a_key_used_for_other_terms_is_refused() {
    desk.as(MARIA)
        .send(Call.post("/v1/terms", TERMS).with("Idempotency-Key", "once"))
        .ok();
    var other = with(TERMS, "text", Map.of("sv", "Annat.", "en", "Else."));

    assertThat(desk.as(MARIA)
            .send(Call.post("/v1/terms", other).with("Idempotency-Key", "once"))
            .problem())
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void without_a_key_nothing_is_published() {
    assertThat(desk.as(MARIA).send(Call.post("/v1/terms", TERMS)).problem())
        .isEqualTo("idempotency-key-missing");
    assertThat(terms().at("/coming")).isEmpty();
  }

  @Test
  void who_prefers_a_minimal_answer_gets_no_body() {
    var call = Call.post("/v1/terms", TERMS)
        .with("Idempotency-Key", "once")
        .with("Prefer", "return=minimal");

    assertThat(desk.as(MARIA).send(call).body()).isEmpty();
  }

  @Test
  void leads_alone_publish_and_try_terms() {
    for (var someone : List.of(ANNA, OMAR, VENDORS_MACHINE)) {
      var tried = with(with(TERMS, "from", "2026-03-01"), "to", "2026-03-02");
      assertThat(desk.as(someone).post("/v1/terms", TERMS).problem()).isEqualTo("leads-only");
      assertThat(desk.as(someone).send(Call.post("/v1/terms/what-if", tried)).problem())
          .isEqualTo("leads-only");
    }
    assertThat(terms().at("/coming")).isEmpty();
  }
}
