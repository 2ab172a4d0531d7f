package kundcenter.tickets;

import static kundcenter.tickets.Bodies.TERMS;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Bodies.without;
import static kundcenter.tickets.Someone.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with terms is told with its place and the reason.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTermsTest {

  private final LiveDesk desk = new LiveDesk();

  private Answer send(Map<String, ?> body) {
    return desk.as(MARIA)
        .send(Call.post("/v1/terms", body)
            .with("Idempotency-Key", desk.newKey())
            .with("Accept-Language", "en"));
  }

  /// The terms with another value at a path such as `openingHours/weekly/mon`.
  private static Map<String, Object> terms(String path, Object value) {
    return put(TERMS, List.of(path.split("/", -1)), value);
  }

  private static Map<String, Object> put(Map<?, ?> whole, List<String> path, Object value) {
    var changed = new LinkedHashMap<String, Object>();
    whole.forEach((name, each) -> changed.put(name.toString(), each));
    var name = path.getFirst();
    var inner = changed.get(name) instanceof Map<?, ?> map ? map : Map.of();
    changed.put(name, path.size() == 1 ? value : put(inner, path.subList(1, path.size()), value));
    return changed;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          openingHours/zone | "Europe/Stockhlom" | /openingHours/zone unknown-zone
          openingHours/weekly/wed | [["08:00","12:00"],["11:00","16:00"]] | /openingHours/weekly/wed/1 out-of-order
          openingHours/weekly/wed | [["13:00","16:00"],["08:00","12:00"]] | /openingHours/weekly/wed/1 out-of-order
          openingHours/weekly/wed | [["16:00","08:00"]] | /openingHours/weekly/wed/0 ends-too-soon
          openingHours/weekly/wed | [["08:00","08:00"]] | /openingHours/weekly/wed/0 ends-too-soon
          openingHours/weekly/wed | [["08:00","24:01"]] | /openingHours/weekly/wed/0 not-a-time
          openingHours/weekly/wed | [["8","12:00"]] | /openingHours/weekly/wed/0 not-a-time
          openingHours/weekly/wed | [["08:00"]] | /openingHours/weekly/wed/0 not-a-span
          openingHours/weekly/wed | [["08:00","12:00","13:00"]] | /openingHours/weekly/wed/0 too-many
          openingHours/weekly/wed | [[8,12]] | /openingHours/weekly/wed/0/0 not-text, /openingHours/weekly/wed/0/1 not-text
          openingHours/weekly/wed | "08:00-12:00" | /openingHours/weekly/wed not-list
          openingHours/weekly/onsdag | [] | /openingHours/weekly/onsdag unknown
          openingHours/weekly/sun | [["02:30","05:00"]] | /openingHours/weekly/sun/0 clock-change
          openingHours/weekly/sun | [["00:00","02:00"],["03:00","05:00"]] |
          openingHours/weekly/sun | [["00:00","24:00"]] |
          openingHours/weekly | {} | /openingHours/weekly never-open
          openingHours/weekly | {"mon":[]} | /openingHours/weekly never-open
          openingHours/holidays | "NO" | /openingHours/holidays not-one-of
          openingHours/eves | "open" | /openingHours/eves not-one-of
          openingHours/shortDay | {"closesAt":"13.00","lunch":"kept"} | /openingHours/shortDay/closesAt not-a-time
          openingHours/shortDay | {"closesAt":"02:59","lunch":"kept"} | /openingHours/shortDay/closesAt clock-change
          openingHours/shortDay | {"closesAt":"13:00","lunch":"long"} | /openingHours/shortDay/lunch not-one-of
          openingHours/shortDay | {} | /openingHours/shortDay/closesAt missing, /openingHours/shortDay/lunch missing
          openingHours/overrides | {"2026-02-29":[]} | /openingHours/overrides/2026-02-29 not-date
          openingHours/overrides | {"1999-12-31":[]} | /openingHours/overrides/1999-12-31 out-of-range
          openingHours/overrides | {"2026-05-15":[["10:00","09:00"]]} | /openingHours/overrides/2026-05-15/0 ends-too-soon
          openingHours/overrides | {"2026-05-15":[["08:00","12:00"],["11:59","13:00"]]} | /openingHours/overrides/2026-05-15/1 out-of-order
          openingHours/overrides | {"2027-03-28":[["01:30","02:30"]]} | /openingHours/overrides/2027-03-28/0 clock-change
          openingHours/surprise | 1 | /openingHours/surprise unknown
          targetsMinutes/1 | 0 | /targetsMinutes/1 out-of-range
          targetsMinutes/5 | 100001 | /targetsMinutes/5 out-of-range
          targetsMinutes/5 | 100000 |
          targetsMinutes/5 | "48" | /targetsMinutes/5 not-integer
          targetsMinutes/6 | 60 | /targetsMinutes/6 unknown
          targetsMinutes | {"1":60,"2":60,"3":60,"4":60} | /targetsMinutes/5 missing
          text | {"sv":"Villkor"} | /text/en missing
          text/en | " " | /text/en too-short
          """)
  void a_fault_has_its_place_and_its_reason(String path, String value, String errors) {
    var answer = send(terms(path, Wire.tree(value)));

    assertThat(String.join(", ", answer.errors())).isEqualTo(errors == null ? "" : errors);
    assertThat(answer.status()).isEqualTo(errors == null ? 201 : 400);
  }

  @Test
  void all_faults_of_a_calendar_are_told_at_once() {
    var weekly =
        Map.of("mon", List.of(List.of("12:00", "08:00")), "tue", List.of(List.of("08:00", "noon")));
    var answer = send(
        put(terms("openingHours/weekly", weekly), List.of("openingHours", "zone"), "Mars/Olympus"));

    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "/openingHours/zone unknown-zone",
            "/openingHours/weekly/mon/0 ends-too-soon",
            "/openingHours/weekly/tue/0 not-a-time");
  }

  @Test
  void the_reason_is_told_in_swedish_unless_english_is_asked_for() {
    var wrong = terms("openingHours/weekly/sun", List.of(List.of("02:30", "05:00")));
    var swedish = desk.as(MARIA).post("/v1/terms", wrong);

    assertThat(swedish.text("/errors/0/detail"))
        .isEqualTo("Ligger i en timme som hoppas över eller upprepas när klockan ställs om.");
    assertThat(send(wrong).text("/errors/0/detail"))
        .isEqualTo("Lies in an hour that is skipped or repeated when the clock is set.");
  }

  @ParameterizedTest
  @CsvSource({"targetsMinutes", "openingHours", "text"})
  void each_part_of_terms_is_required(String part) {
    assertThat(send(without(TERMS, part)).errors()).containsExactly("/" + part + " missing");
  }

  @Test
  void the_longest_text_is_taken_and_no_longer_one() {
    var longest = Map.of("sv", "å".repeat(20_000), "en", "a".repeat(20_000));

    assertThat(send(with(TERMS, "text", longest)).status()).isEqualTo(201);
    assertThat(send(terms("text/sv", "å".repeat(20_001))).errors())
        .containsExactly("/text/sv too-long");
  }
}
