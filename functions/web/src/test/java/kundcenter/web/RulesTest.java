package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates, objects with names of the client's own, and rules over several values.
class RulesTest {

  private enum Rule {
    TOO_FEW
  }

  private static Map<LocalDate, Integer> plan(Fields in) {
    var plan = in.required("plan", Shape.map(2, Shape.date(), Shape.integer(0, 9)));
    in.check(() -> plan.entrySet().stream()
        .filter(each -> each.getValue() == 0)
        .map(each -> new Flaw(List.of("plan", each.getKey()), Rule.TOO_FEW, List.of(1)))
        .toList());
    return plan;
  }

  @Test
  void a_map_keeps_the_order_in_which_it_was_written() {
    var plan = read("{\"2026-12-24\":5,\"2026-01-06\":3}");

    assertThat(new ArrayList<>(plan.keySet()))
        .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 1, 6));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          []                                              | /plan NOT_OBJECT []
          {"2026-02-29":1}                                | /plan/2026-02-29 NOT_DATE []
          {"2026-2-1":1}                                  | /plan/2026-2-1 NOT_DATE []
          {"1999-12-31":1}                                | /plan/1999-12-31 OUT_OF_RANGE [2000-01-01, 2099-12-31]
          {"2100-01-01":1}                                | /plan/2100-01-01 OUT_OF_RANGE [2000-01-01, 2099-12-31]
          {"a/b~c":1}                                     | /plan/a~1b~0c NOT_DATE []
          {"2026-01-01":"x"}                              | /plan/2026-01-01 NOT_INTEGER []
          {"2026-01-01":1,"2026-01-02":1,"2026-01-03":1}  | /plan TOO_MANY [2]
          {"2026-01-01":0}                                | /plan/2026-01-01 TOO_FEW [1]
          {"2026-01-01":0,"2026-01-02":0}                 | /plan/2026-01-01 TOO_FEW [1], /plan/2026-01-02 TOO_FEW [1]
          {"2026-01-01":0,"2026-01-02":"x"}               | /plan/2026-01-02 NOT_INTEGER []
          """)
  void a_fault_is_told_with_its_place(String plan, String faults) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> read(plan));

    assertThat(refused.problem().faults().stream()
            .map(fault -> fault.where() + " " + fault.code() + " " + fault.arguments())
            .collect(Collectors.joining(", ")))
        .isEqualTo(faults);
  }

  private static Map<LocalDate, Integer> read(String plan) {
    return Call.post("/", "{\"plan\":" + plan + "}").request().body(RulesTest::plan);
  }
}
