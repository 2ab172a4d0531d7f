package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.MARIA;
import static kundcenter.tickets.Someone.VENDORS_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.Samples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whose command it is, as `x-for` of the contract says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

  private static final Set<Someone> CUSTOMER = Set.of(ERIK, EKBERGS_MACHINE);
  private static final Set<Someone> SPECIALIST = Set.of(LINA, MARIA);

  private final LiveDesk desk = new LiveDesk();
  private long ticket;
  private long other;

  static Stream<Operation> commands() {
    return LiveDesk.OPERATIONS.stream().filter(Operation::isCommand);
  }

  @BeforeEach
  void two_tickets() {
    ticket = desk.as(ANNA).files(REPORT);
    other = desk.as(ANNA).files(REPORT);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void who_may_is_never_forbidden_and_who_may_not_always_is(Operation command) {
    for (var someone : List.of(ERIK, EKBERGS_MACHINE, LINA, MARIA, VENDORS_MACHINE)) {
      var answer = desk.as(someone)
          .send(Call.post(command.target(ticket), body(command))
              .with("If-Match", desk.version(ticket)));

      assertThat(answer.status() == 403)
          .as("%s is forbidden: %s", someone, answer.body())
          .isNotEqualTo(may(someone, command));
    }
  }

  private static boolean may(Someone someone, Operation command) {
    return switch (command.node().get("x-for").textValue()) {
      case "customer" -> CUSTOMER.contains(someone);
      case "specialist" -> SPECIALIST.contains(someone);
      case "desk" -> !CUSTOMER.contains(someone);
      case "contact-or-desk" -> someone != EKBERGS_MACHINE;
      case "anyone" -> true;
      default -> throw new AssertionError("x-for is none of the five");
    };
  }

  private Map<String, Object> body(Operation command) {
    var least = Samples.least(command.body().orElseThrow());
    return switch (command.id()) {
      case "merge" -> with(least, "into", other);
      case "link" -> with(least, "to", other);
      default -> least;
    };
  }
}
