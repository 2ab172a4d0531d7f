package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableNamesTest {

  private static final TableNames TABLES =
      new TableNames(Map.of("TICKETS_TABLE", "t", "OUTBOX_TABLE", "o"));

  @Test
  void tables_are_named_by_the_environment() {
    assertThat(TABLES.tickets()).isEqualTo("t");
    assertThat(TABLES.outbox()).isEqualTo("o");
  }

  @Test
  void a_table_without_a_name_is_told_by_its_variable_when_it_is_used() {
    assertThatIllegalStateException()
        .isThrownBy(TABLES::access)
        .withMessage("ACCESS_TABLE is not set");
  }
}
