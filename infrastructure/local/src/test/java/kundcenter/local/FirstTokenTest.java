package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kundcenter.access.Authority;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.Test;

class FirstTokenTest {

  private static final PersonId MARIA = new PersonId("maria-ek");

  @Test
  void the_first_lead_of_a_deployment_can_call_and_issue_further_tokens() {
    TestCloud.emptyDynamoDb();
    var environment = TestCloud.dynamoDb().environment();
    var table = new TableNames(TestCloud.TEMPLATE.functions().getFirst().environment()).access();

    var token = FirstToken.layIn(environment, table, MARIA);

    try (var client = DynamoDb.client(environment)) {
      var callers = new DynamoCallers(client, new TableNames(Map.of("ACCESS_TABLE", table)));
      assertThat(callers.find(token, Instant.now()))
          .contains(Authority.whole(new Caller.Specialist(MARIA, true)));
      assertThat(callers.find(token, Instant.now().plus(Duration.ofDays(31)))).isEmpty();
    }
  }
}
