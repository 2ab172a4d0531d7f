package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Audit;
import kundcenter.store.Audit.Counts;
import kundcenter.store.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoAuditsTest {

  private static final Audit BEGUN = Audit.after(Optional.empty(), START)
      .next(Optional.of("queue"), new Counts(3, 1, 0, 2), START);

  private final DynamoAudits audits = new DynamoAudits(CLIENT, TABLES);

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void there_is_no_audit_before_the_first() {
    assertThat(audits.last()).isEmpty();
  }

  @Test
  void an_audit_that_was_kept_is_the_last() {
    audits.keep(BEGUN);

    assertThat(audits.last()).contains(BEGUN);
  }

  @Test
  void of_two_runs_that_go_on_with_the_same_audit_one_is_stale() {
    audits.keep(BEGUN);
    audits.keep(BEGUN.next(Optional.empty(), Counts.NONE, START));

    assertThatThrownBy(() -> audits.keep(BEGUN.next(Optional.empty(), Counts.NONE, START)))
        .isInstanceOf(Stale.class);
  }
}
