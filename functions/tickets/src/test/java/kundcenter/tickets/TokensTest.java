package kundcenter.tickets;

import static kundcenter.tickets.Someone.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.customer.ApiToken;
import kundcenter.customer.TokenId;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

  private final LiveDesk desk = new LiveDesk();

  static Stream<Operation> closedOperations() {
    return LiveDesk.OPERATIONS.stream().filter(operation -> !operation.isOpen());
  }

  @ParameterizedTest
  @MethodSource("closedOperations")
  void no_route_but_the_public_ones_answers_without_a_token(Operation operation) {
    var answer = desk.send(Call.of(operation.method(), operation.target(10001)));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void every_way_of_having_no_valid_token_gets_the_same_answer_T44() {
    var call = Call.get("/v1/tickets");
    var none = desk.send(call);
    var annas = ANNA.token().reveal();
    var guessed = ApiToken.issue(ApiToken.Realm.TEST, new TokenId("anna"), new byte[32]);
    var unknown = ApiToken.issue(ApiToken.Realm.TEST, new TokenId("nobody"), new byte[32]);

    for (var authorization : List.of(
        "Bearer " + guessed.reveal(),
        "Bearer " + unknown.reveal(),
        "Bearer " + annas.substring(0, annas.length() - 1),
        "Bearer " + annas.replace("kc_test", "kc_live"),
        "Basic " + annas,
        "Bearer"))
      assertThat(desk.send(call.with("Authorization", authorization))).isEqualTo(none);
  }

  @Test
  void a_token_ends_at_its_second_T44() {
    desk.passTime(Duration.ofDays(365).minusMillis(1));
    assertThat(desk.as(ANNA).get("/v1/tickets").status()).isEqualTo(200);

    desk.passTime(Duration.ofMillis(1));
    assertThat(desk.as(ANNA).get("/v1/tickets").status()).isEqualTo(401);
  }

  @Test
  void a_cookie_is_never_a_token() {
    var call = Call.get("/v1/tickets").with("Cookie", "session=" + ANNA.token().reveal());

    assertThat(desk.send(call).status()).isEqualTo(401);
  }
}
