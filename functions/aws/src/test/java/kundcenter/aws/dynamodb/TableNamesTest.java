package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableNamesTest {

  @Test
  void tables_are_named_by_the_environment() {
    var environment = Map.of(
        "TICKETS_TABLE", "t", "OUTBOX_TABLE", "o", "ACCESS_TABLE", "a", "LIBRARY_TABLE", "l");

    assertThat(TableNames.of(environment)).isEqualTo(new TableNames("t", "o", "a", "l"));
  }

  @Test
  void a_table_without_a_name_is_told_by_its_variable() {
    var environment = Map.of("TICKETS_TABLE", "t", "OUTBOX_TABLE", "o");

    assertThatNullPointerException()
        .isThrownBy(() -> TableNames.of(environment))
        .withMessage("ACCESS_TABLE is not set");
  }
}
