package kundcenter.emulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kundcenter.template.Bucket;
import kundcenter.template.Function;
import kundcenter.template.Table;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.Schedule;
import org.junit.jupiter.api.Test;

class RepositoryTemplateTest {

  @Test
  void its_tables_are_read() {
    assertThat(TestCloud.TEMPLATE.tables())
        .extracting(Table::name)
        .containsExactly("Tickets", "Outbox", "Access", "Directory", "Mail", "Library");
  }

  @Test
  void its_buckets_are_read() {
    assertThat(TestCloud.TEMPLATE.buckets())
        .extracting(Bucket::name)
        .containsExactly("inbound-mail", "discarded-notices", "files", "releases");
  }

  @Test
  void its_functions_are_read() {
    assertThat(TestCloud.TEMPLATE.functions())
        .extracting(Function::id)
        .containsExactly(
            "TicketsFunction",
            "TokensFunction",
            "PortalFunction",
            "ReleasesFunction",
            "DirectoryFunction",
            "FollowUpFunction",
            "RetentionFunction",
            "SlaCheckFunction",
            "SlaAuditFunction",
            "InboundEmailFunction",
            "MailReconciliationFunction",
            "NoticesFunction",
            "RetellingFunction",
            "MailFeedbackFunction",
            "LibraryFunction",
            "IndexFunction");
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
  void tickets_are_checked_each_minute_and_audited_from_hour_to_hour() {
    assertThat(TestCloud.TEMPLATE.functions())
        .flatExtracting(Function::triggers)
        .contains(
            new Schedule("EachMinute", Duration.ofMinutes(1)),
            new Schedule("EachHour", Duration.ofHours(1)));
  }

  @Test
  void what_no_route_knows_is_answered_by_a_function() {
    assertThat(TestCloud.TEMPLATE.functions())
        .flatExtracting(Function::triggers)
        .contains(HttpRoute.DEFAULT);
  }
}
