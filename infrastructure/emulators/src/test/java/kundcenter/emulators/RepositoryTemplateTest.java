package kundcenter.emulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kundcenter.template.Function;
import kundcenter.template.Table;
import kundcenter.template.Trigger.HttpRoute;
import org.junit.jupiter.api.Test;

class RepositoryTemplateTest {

  @Test
  void its_tables_are_read() {
    assertThat(TestCloud.TEMPLATE.tables())
        .extracting(Table::name)
        .containsExactly("Tickets", "Outbox", "Access", "Library");
  }

  @Test
  void its_functions_are_read() {
    assertThat(TestCloud.TEMPLATE.functions())
        .extracting(Function::id)
        .containsExactly("TicketsFunction", "SlaCheckFunction", "SlaAuditFunction");
  }

  @Test
  void every_function_is_told_its_tables_by_names_that_exist() {
    var names = TestCloud.TEMPLATE.tables().stream().map(Table::name).toList();

    assertThat(TestCloud.TEMPLATE.functions())
        .allSatisfy(function -> assertThat(function.environment().entrySet().stream()
                .filter(variable -> variable.getKey().endsWith("_TABLE"))
                .map(Map.Entry::getValue))
            .isSubsetOf(names));
  }

  @Test
  void what_no_route_knows_is_answered_by_a_function() {
    assertThat(TestCloud.TEMPLATE.functions())
        .flatExtracting(Function::triggers)
        .contains(HttpRoute.DEFAULT);
  }
}
