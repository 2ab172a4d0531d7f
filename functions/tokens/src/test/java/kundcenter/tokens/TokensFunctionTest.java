package kundcenter.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Conformity;
import kundcenter.contract.Coverage;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The function as the platform calls it. Every answer is held against the contract.
class TokensFunctionTest {

  /// So late that the emulator, which sweeps by the machine's clock, sweeps nothing.
  private static final Instant START = Instant.parse("2096-03-05T09:00:00Z");

  private static final Map<String, Object> WISH = Map.of(
      "name",
      "Lönesystemet",
      "customer",
      "ekbergs-bygg",
      "scopes",
      List.of("tickets:read"),
      "days",
      90);

  private static final ApiToken MARIA = token("maria");
  private static final ApiToken OMAR = token("omar");

  private final Map<String, String> environment = environment();
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final TokensHandler handler = new TokensHandler(environment, now::get);
  private final DynamoCallers callers =
      new DynamoCallers(DynamoDb.client(environment), new TableNames(environment));
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void people() {
    TestCloud.emptyDynamoDb();
    var end = START.plus(Duration.ofDays(300));
    callers.issue(MARIA, new Caller.Specialist(new PersonId("maria-ek"), true), end);
    callers.issue(OMAR, new Caller.Specialist(new PersonId("omar-haddad"), false), end);
  }

  @Test
  void the_contract_has_the_routes_of_the_function_and_no_other() {
    assertThat(OpenApi.of(TokensHandler.class.getName()))
        .extracting(Operation::id)
        .containsExactlyInAnyOrder("issue-token", "list-tokens", "revoke-token");
  }

  @Test
  void a_lead_makes_a_token_that_stands_for_a_machine_of_the_customer() {
    var made = issue("first", WISH);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/v1/tokens/" + made.text("/id"));
    assertThat(made.text("/token")).matches("kc_live_[0-9a-f]{16}_[0-9A-Za-z]{43}_[0-9a-f]{8}");
    assertThat(made.text("/expires")).isEqualTo("2096-06-03T09:00:00.000Z");
    assertThat(made.text("/issuedBy")).isEqualTo("maria-ek");

    var authority = callers.find(secret(made), START).orElseThrow();

    assertThat(authority.caller())
        .isEqualTo(new Caller.Machine(
            new TokenId(made.text("/id")), Optional.of(new CustomerId("ekbergs-bygg"))));
    assertThat(authority.scopes().orElseThrow().toString()).isEqualTo("[tickets:read]");
  }

  @Test
  void a_repeated_request_makes_no_second_token_and_shows_the_secret_to_nobody_T44() {
    var first = issue("again", WISH);
    var second = issue("again", WISH);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    assertThat(second.json().has("token")).isFalse();
    assertThat(issue("again", with("days", 91)).problem()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void what_is_kept_of_a_token_is_no_token_T44() {
    var secret = issue("kept", WISH).text("/token").split("_", -1)[3];

    var rows = DynamoDb.client(environment)
        .scan(scan -> scan.tableName(new TableNames(environment).access()))
        .items()
        .toString();

    assertThat(rows).contains("Lönesystemet").doesNotContain(secret);
    assertThat(log).noneMatch(line -> line.contains(secret));
  }

  @Test
  void a_list_tells_who_may_call_and_when_they_last_did() {
    var made = issue("list", WISH);
    callers.find(secret(made), START.plus(Duration.ofDays(2)));

    var listed = send(MARIA, Call.get("/v1/tokens"));

    assertThat(listed.each("/items", "/holder"))
        .containsExactlyInAnyOrder("MACHINE", "LEAD", "SPECIALIST");
    assertThat(listed.each("/items", "/lastUsed")).contains("2096-03-07", "2096-03-05", "");
    assertThat(listed.body()).doesNotContain(made.text("/token").split("_", -1)[3]);
  }

  @Test
  void a_revoked_token_is_refused_from_the_next_call_on_T44() {
    var made = issue("revoke", WISH);
    var place = made.header("Location") + "/revoke";

    assertThat(send(MARIA, Call.of("POST", place)).status()).isEqualTo(204);
    assertThat(callers.find(secret(made), START)).isEmpty();
    assertThat(send(MARIA, Call.of("POST", place)).status()).isEqualTo(204);
    assertThat(send(MARIA, Call.get("/v1/tokens")).each("/items", "/revoked"))
        .contains("2096-03-05T09:00:00.000Z");
  }

  @Test
  void a_token_that_nobody_made_cannot_be_revoked() {
    for (var id : List.of("0000", "no_id", "ä"))
      assertThat(send(MARIA, Call.of("POST", "/v1/tokens/" + id + "/revoke")).problem())
          .isEqualTo("no-such-resource");
  }

  @Test
  void nobody_but_a_lead_sees_makes_or_ends_tokens_T44() {
    var machine = secret(issue("machine", WISH));

    for (var call : List.of(
        Call.get("/v1/tokens"),
        Call.post("/v1/tokens", WISH).with("Idempotency-Key", "k"),
        Call.of("POST", "/v1/tokens/0000/revoke"))) {
      assertThat(send(OMAR, call).problem()).isEqualTo("leads-only");
      assertThat(send(machine, call).problem()).isEqualTo("scope-missing");
    }
  }

  @Test
  void a_wish_is_held_to_its_bounds_T33() {
    assertThat(issue("a", with("days", 366)).errors()).containsExactly("/days out-of-range");
    assertThat(issue("b", with("scopes", List.of("all"))).errors())
        .containsExactly("/scopes/0 not-one-of");
    assertThat(issue("c", with("lead", true)).errors()).containsExactly("/lead unknown");
    assertThat(issue("d", with("name", "x".repeat(61))).errors()).containsExactly("/name too-long");
  }

  @Test
  void every_operation_and_property_of_the_contract_is_met() {
    var made = issue("met", WISH);
    callers.find(secret(made), START);
    send(MARIA, Call.of("POST", made.header("Location") + "/revoke"));
    send(MARIA, Call.get("/v1/tokens"));

    assertThat(Coverage.succeeded()).contains("issue-token", "list-tokens", "revoke-token");
    assertThat(Coverage.seen()).containsAll(Coverage.documented("#/components/schemas/TokenList"));
  }

  private Answer issue(String key, Map<String, Object> wish) {
    return send(MARIA, Call.post("/v1/tokens", wish).with("Idempotency-Key", key));
  }

  private static Map<String, Object> with(String name, Object value) {
    var more = new HashMap<>(WISH);
    more.put(name, value);
    return more;
  }

  private Answer send(ApiToken who, Call call) {
    var called = call.with("Authorization", "Bearer " + who.reveal());
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(called.event()), out, LambdaContext.of(log, 15_000));
    var answer = Answer.of(out.toString(StandardCharsets.UTF_8));
    Conformity.check(called, answer);
    return answer;
  }

  private static ApiToken secret(Answer made) {
    return ApiToken.parse(made.text("/token")).orElseThrow();
  }

  private static ApiToken token(String id) {
    var secret = Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), ApiToken.SECRET_BYTES);
    return ApiToken.issue(ApiToken.Realm.TEST, new TokenId(id), secret);
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    return environment;
  }
}
