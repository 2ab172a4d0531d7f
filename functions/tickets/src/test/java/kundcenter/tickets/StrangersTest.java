package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.NORRSKENS_MACHINE;
import static kundcenter.tickets.Someone.OLLE;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.Samples;
import java.util.Map;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Another customer's ticket is answered as one that doesn't exist, to the byte (threats T31, T34).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {

  private static final long NONE_SUCH = 99_999;

  private final LiveDesk desk = new LiveDesk();
  private final long annas = desk.as(ANNA).files(REPORT);

  /// Every operation on a ticket, for everybody of the other customer and a member of the same.
  static Stream<Arguments> attempts() {
    return LiveDesk.OPERATIONS.stream()
        .filter(operation -> operation.path().contains("{number}"))
        .flatMap(operation -> Stream.of(SARA, NORRSKENS_MACHINE, OLLE)
            .map(someone -> Arguments.of(operation, someone)));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void a_well_formed_request_tells_nothing_T31(Operation operation, Someone someone) {
    assertThat(desk.as(someone).send(wellFormed(operation, annas)))
        .isEqualTo(desk.as(someone).send(wellFormed(operation, NONE_SUCH)));
    assertThat(desk.as(OMAR).reads(annas).at("/version").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void a_bare_request_tells_nothing_T31(Operation operation, Someone someone) {
    assertThat(desk.as(someone).send(Call.of(operation.method(), operation.target(annas))))
        .isEqualTo(desk.as(someone).send(Call.of(operation.method(), operation.target(NONE_SUCH))));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void a_wrong_request_tells_nothing_T31(Operation operation, Someone someone) {
    assertThat(desk.as(someone).send(wrong(operation, annas)))
        .isEqualTo(desk.as(someone).send(wrong(operation, NONE_SUCH)));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void the_same_request_reaches_the_ticket_for_its_own_customer(
      Operation operation, Someone someone) {
    var own = someone == NORRSKENS_MACHINE ? EKBERGS_MACHINE : ERIK;

    var ticket = desk.as(ANNA).files(REPORT);

    assertThat(desk.as(own).send(wellFormed(operation, ticket)).status()).isNotEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge into", "link to"})
  void another_customers_ticket_cannot_be_named_either_T31(String command) {
    var words = command.split(" ", -1);
    var saras = desk.as(SARA).files(REPORT);

    assertThat(desk.as(SARA).command(saras, words[0], Map.of(words[1], annas)))
        .isEqualTo(desk.as(SARA).command(saras, words[0], Map.of(words[1], NONE_SUCH)));
  }

  private static Call wellFormed(Operation operation, long number) {
    return operation
        .body()
        .map(schema -> Call.post(operation.target(number), Samples.of(schema)))
        .orElseGet(() -> Call.of(operation.method(), operation.target(number)))
        .with("If-Match", "\"1\"")
        .with("Idempotency-Key", "key-of-" + operation.id());
  }

  private static Call wrong(Operation operation, long number) {
    var call = operation.method().equals("GET")
        ? Call.get(operation.target(number) + "?surprise=1")
        : Call.post(operation.target(number), "{\"surprise\":1}");
    return call.with("If-Match", "\"7\"").with("Idempotency-Key", "å");
  }
}
