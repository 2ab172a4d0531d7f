package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.access.Authority;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DynamoCallersTest {

  private static final TokenId ID = new TokenId("k7");
  private static final ApiToken TOKEN = token(7);
  private static final Instant EXPIRES = START.plus(Duration.ofDays(365));
  private static final Caller ANNA = person("anna-lind", Caller.Role.CONTACT);

  private final DynamoCallers callers = new DynamoCallers(TestDesk.CLIENT, TestDesk.TABLES);

  static Stream<Caller> everybody() {
    return Stream.of(
        ANNA,
        person("olle-nord", Caller.Role.MEMBER),
        new Caller.Specialist(new PersonId("omar-haddad"), false),
        new Caller.Specialist(new PersonId("maria-ek"), true),
        new Caller.Machine(ID, Optional.of(new CustomerId("ekbergs-bygg"))),
        new Caller.Machine(ID, Optional.empty()));
  }

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void whom_a_token_was_issued_for_is_who_calls_with_it(Caller caller) {
    callers.issue(TOKEN, caller, EXPIRES);

    assertThat(callers.find(TOKEN, START)).contains(Authority.whole(caller));
  }

  @Test
  void only_the_hash_of_a_token_lies_in_the_table_T44() {
    callers.issue(TOKEN, ANNA, EXPIRES);
    var secret = TOKEN.reveal().split("_", -1)[3];

    var rows =
        TestDesk.CLIENT.scan(scan -> scan.tableName(TestDesk.TABLES.access())).items();

    assertThat(rows).hasSize(1);
    assertThat(rows.toString())
        .contains(HexFormat.of().formatHex(TOKEN.hash()))
        .doesNotContain(secret);
  }

  @Test
  void a_token_nobody_issued_is_nobodys_T44() {
    assertThat(callers.find(TOKEN, START)).isEmpty();
  }

  @Test
  void a_token_of_a_known_id_with_another_secret_is_nobodys_T44() {
    callers.issue(TOKEN, ANNA, EXPIRES);

    assertThat(callers.find(token(8), START)).isEmpty();
  }

  @Test
  void a_token_is_nobodys_from_the_instant_when_it_expires_though_not_yet_swept_T44() {
    callers.issue(TOKEN, ANNA, EXPIRES);

    assertThat(callers.find(TOKEN, EXPIRES.minusMillis(1))).contains(Authority.whole(ANNA));
    assertThat(callers.find(TOKEN, EXPIRES)).isEmpty();
  }

  private static Caller person(String id, Caller.Role role) {
    return new Caller.Person(new PersonId(id), new CustomerId("ekbergs-bygg"), role);
  }

  private static ApiToken token(int of) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    Arrays.fill(secret, (byte) of);
    return ApiToken.issue(ApiToken.Realm.TEST, ID, secret);
  }
}
