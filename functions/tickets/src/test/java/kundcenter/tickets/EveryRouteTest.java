package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.Samples;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for each route of the contract, whatever it does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

  private final LiveDesk desk = new LiveDesk();

  static Stream<Operation> operations() {
    return LiveDesk.OPERATIONS.stream();
  }

  static Stream<Operation> operationsWithABody() {
    return operations().filter(operation -> operation.body().isPresent());
  }

  static Stream<Operation> operationsOnATicket() {
    return operations().filter(operation -> operation.path().contains("{number}"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_host_that_is_not_ours_is_misdirected_on_every_route_T29(Operation operation) {
    var call = call(operation).with("Host", "evil.example").with("X-Forwarded-Host", Call.HOST);

    assertThat(desk.as(OMAR).send(call).problem()).isEqualTo("misdirected-request");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_parameter_that_no_route_knows_is_refused_on_every_route_T33(Operation operation) {
    var call = call(operation);
    var asked = new Call(call.method(), call.target() + "?surprise=1", call.headers(), call.body());

    assertThat(desk.as(OMAR).send(asked).errors()).containsExactly("surprise unknown");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void who_takes_no_json_gets_nothing_on_any_route(Operation operation) {
    assertThat(desk.as(OMAR).send(call(operation).with("Accept", "text/html")).status())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void another_method_is_told_which_the_path_has(Operation operation) {
    var answer = desk.as(OMAR).send(Call.of("PATCH", operation.target(10001)));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains(operation.method());
  }

  @ParameterizedTest
  @MethodSource("operationsWithABody")
  void a_body_of_another_type_is_unsupported_on_every_route(Operation operation) {
    for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "")) {
      var call = Call.post(operation.target(desk.as(ANNA).files(REPORT)), "{}");
      assertThat(desk.as(OMAR).send(call.with("Content-Type", type)).problem())
          .isEqualTo("unsupported-media-type");
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithABody")
  void a_body_over_256_kb_is_too_large_on_every_route_T39(Operation operation) {
    var call = Call.post(operation.target(10001), "{" + " ".repeat(256 * 1024 - 1) + "}");

    assertThat(desk.as(OMAR).send(call).problem()).isEqualTo("body-too-large");
  }

  @ParameterizedTest
  @MethodSource("operationsOnATicket")
  void a_number_that_is_none_is_told_so_on_every_route(Operation operation) {
    for (var number : List.of("0", "-1", "abc", "1.0", "1000000000000000000")) {
      var target = operation.path().replace("{number}", number);
      var call = operation
          .body()
          .map(schema -> Call.post(target, Samples.of(schema)))
          .orElseGet(() -> Call.get(target))
          .with("If-Match", "\"1\"")
          .with("Idempotency-Key", "key");
      // A history is the desk's alone, whatever the number.
      assertThat(desk.as(OMAR).send(call).errors()).containsExactly("number out-of-range");
    }
  }

  private static Call call(Operation operation) {
    return operation
        .body()
        .map(schema -> Call.post(operation.target(10001), Samples.of(schema)))
        .orElseGet(() -> Call.get(operation.target(10001)));
  }
}
