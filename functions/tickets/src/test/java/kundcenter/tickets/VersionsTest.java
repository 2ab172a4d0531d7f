package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.Samples;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {

  private final LiveDesk desk = new LiveDesk();
  private long ticket;

  static Stream<Operation> commands() {
    return LiveDesk.OPERATIONS.stream().filter(Operation::isCommand);
  }

  @BeforeEach
  void a_ticket() {
    ticket = desk.as(ANNA).files(REPORT);
  }

  @Test
  void each_change_has_the_next_version() {
    assertThat(desk.as(OMAR).command(ticket, "start-work").header("ETag")).isEqualTo("\"2\"");
    assertThat(desk.as(OMAR).says(ticket, "Hej").header("ETag")).isEqualTo("\"3\"");
    assertThat(desk.as(ANNA).reads(ticket).header("ETag")).isEqualTo("\"3\"");
    assertThat(desk.as(ANNA).reads(ticket).at("/version").intValue()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_without_a_version_is_refused(Operation command) {
    assertThat(command.parameters("header")).contains("If-Match");
    var answer = desk.as(OMAR)
        .send(Call.post(command.target(ticket), Samples.of(command.body().orElseThrow())));

    assertThat(answer.status()).isEqualTo(428);
    assertThat(answer.problem()).isEqualTo("version-missing");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_by_an_older_version_is_stale_and_changes_nothing(Operation command) {
    desk.as(LINA).notes(ticket, "Jag var först.").ok();
    var answer = desk.as(OMAR)
        .send(Call.post(command.target(ticket), Samples.of(command.body().orElseThrow()))
            .with("If-Match", "\"1\""));

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.problem()).isEqualTo("stale-version");
    assertThat(desk.as(OMAR).reads(ticket).at("/version").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "*", "\"1\", \"2\"", "\"1", "''", "\"1\"x"})
  void a_text_that_is_no_version_is_told_so(String version) {
    var answer = desk.as(OMAR)
        .send(Call.post("/v1/tickets/" + ticket + "/start-work", "").with("If-Match", version));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("if-match bad-version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"1\"", "\"0\"", "\"2\"", "\"one\"", "\"\""})
  void a_version_that_the_ticket_does_not_have_is_stale(String version) {
    var answer = desk.as(OMAR)
        .send(Call.post("/v1/tickets/" + ticket + "/start-work", "").with("If-Match", version));

    assertThat(answer.status()).isEqualTo(412);
  }

  @Test
  void a_command_repeated_finds_that_it_was_done() {
    var call = Call.post("/v1/tickets/" + ticket + "/start-work", "").with("If-Match", "\"1\"");

    assertThat(desk.as(OMAR).send(call).status()).isEqualTo(200);
    assertThat(desk.as(OMAR).send(call).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"7\", \"1\"", "*"})
  void who_has_the_version_already_gets_304_and_no_body(String held) {
    var answer = desk.as(ANNA).send(Call.get("/v1/tickets/" + ticket).with("If-None-Match", held));

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void who_has_another_version_gets_the_ticket() {
    desk.as(OMAR).says(ticket, "Hej").ok();

    var answer =
        desk.as(ANNA).send(Call.get("/v1/tickets/" + ticket).with("If-None-Match", "\"1\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void who_prefers_little_gets_the_version_and_no_body() {
    var call = Call.post("/v1/tickets/" + ticket + "/start-work", "")
        .with("If-Match", "\"1\"")
        .with("Prefer", "return=minimal");

    var answer = desk.as(OMAR).send(call);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void who_prefers_little_still_hears_why_not() {
    var call = Call.post("/v1/tickets/" + ticket + "/resume", "")
        .with("If-Match", "\"1\"")
        .with("Prefer", "return=minimal");

    assertThat(desk.as(OMAR).send(call).problem()).isEqualTo("not-waiting");
  }
}
