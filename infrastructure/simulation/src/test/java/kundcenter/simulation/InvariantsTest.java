package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.CustomerId;
import kundcenter.emulators.TestCloud;
import kundcenter.sla.SlaClock;
import org.junit.jupiter.api.Test;

/// A model that never complains would prove nothing.
class InvariantsTest {

  private static final Map<String, String> TABLES =
      Map.of("TICKETS_TABLE", "Tickets", "OUTBOX_TABLE", "Outbox", "MAIL_TABLE", "Mail");

  @Test
  void words_that_were_confirmed_and_stand_nowhere_are_told() {
    var memory = new Memory();
    var mark = memory.mark(Optional.of(new CustomerId("ekbergs-bygg")));
    memory.heard(mark);

    assertThat(broken(memory)).containsExactly(mark + " was confirmed and is lost");
  }

  @Test
  void a_mail_that_was_taken_and_of_which_nothing_became_is_told() {
    assertThat(broken(new Memory(), "mail-1"))
        .containsExactly("mail-1 was taken and has no outcome");
  }

  private static List<String> broken(Memory memory, String... accepted) {
    var emulator = TestCloud.emptyDynamoDb();
    return new Invariants(
            new Store(DynamoDb.client(emulator.environment()), new TableNames(TABLES)),
            memory,
            new SlaClock(new BundledSettings().terms()),
            new VirtualClock(Instant.parse("2026-03-16T06:00:00Z")))
        .broken(List.of(accepted));
  }
}
