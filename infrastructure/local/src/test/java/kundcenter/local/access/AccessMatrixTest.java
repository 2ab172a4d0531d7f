package kundcenter.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.access.Scope;
import kundcenter.contract.Call;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.contract.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every route of the contract, asked by everyone: a route that is added is in it from then on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

  private static final Map<String, Object> REPORT = Map.of(
      "kind", "PROGRAM_BUG",
      "product", "go",
      "subject", "Fönstret blir svart",
      "body", "När jag trycker på Spara.");
  private static final long NONE_SUCH = 99_999;
  private static final List<String> OWNED = List.of("{number}", "{customer}", "{person}");

  private final House house = new House();
  private long ours;

  static Stream<Operation> open() {
    return OpenApi.OPERATIONS.stream().filter(Operation::isOpen);
  }

  static Stream<Operation> closed() {
    return House.closed();
  }

  static Stream<Arguments> closedToTheUnknown() {
    return times(closed(), Stream.of(Everyone.values()).filter(Everyone::isUnknown));
  }

  static Stream<Arguments> closedToStrangers() {
    return times(closed(), Stream.of(Everyone.values()).filter(Everyone::isStranger));
  }

  /// What is somebody's: by a ticket, a customer or a person in the path.
  static Stream<Arguments> ownedToStrangers() {
    return times(
        closed()
            .filter(
                operation -> OWNED.stream().anyMatch(part -> operation.path().contains(part))),
        Stream.of(Everyone.values()).filter(Everyone::isStranger));
  }

  static Stream<Arguments> forLeads() {
    return times(
        closed().filter(operation -> isFor(operation, "x-only", "lead")),
        Stream.of(Everyone.values()).filter(who -> !who.isLead() && who != Everyone.UNSCOPED));
  }

  static Stream<Arguments> forTheDesk() {
    return times(
        closed()
            .filter(operation -> isFor(operation, "x-for", "desk", "specialist")
                || isFor(operation, "x-only", "desk", "specialist", "lead")),
        Stream.of(Everyone.values()).filter(Everyone::isCustomer));
  }

  private static boolean isFor(Operation operation, String key, String... those) {
    return Stream.of(those).anyMatch(operation.node().path(key).asText()::equals);
  }

  private static Stream<Arguments> times(Stream<Operation> operations, Stream<Everyone> all) {
    var people = all.toList();
    return operations.flatMap(
        operation -> people.stream().map(someone -> Arguments.of(operation, someone)));
  }

  @ParameterizedTest
  @MethodSource("closedToTheUnknown")
  void whoever_shows_nothing_that_holds_gets_one_and_the_same_answer_T44(
      Operation operation, Everyone who) {
    var answer = house.send(operation, who, wellFormed(operation, NONE_SUCH));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer)
        .isEqualTo(house.send(
            operation, Everyone.NOBODY, Call.of(operation.method(), target(operation, NONE_SUCH))));
  }

  @ParameterizedTest
  @MethodSource("closed")
  void a_token_without_the_scope_does_nothing_T44(Operation operation) {
    assertThat(house
            .send(operation, Everyone.UNSCOPED, wellFormed(operation, NONE_SUCH))
            .problem())
        .isEqualTo("scope-missing");
  }

  @ParameterizedTest
  @MethodSource("open")
  void a_route_for_anyone_asks_nobody_who_they_are(Operation operation) {
    for (var who : Everyone.values())
      assertThat(house.send(operation, who, wellFormed(operation, NONE_SUCH)).status())
          .isNotIn(401, 403, 429, 500);
  }

  @ParameterizedTest
  @MethodSource("ownedToStrangers")
  void what_is_anothers_is_answered_as_what_there_is_not_T31(Operation operation, Everyone who) {
    var theirs = house.send(operation, who, ours(operation));

    assertThat(theirs.status()).isIn(400, 403, 404);
    assertThat(theirs).isEqualTo(house.send(operation, who, wellFormed(operation, NONE_SUCH)));
  }

  @ParameterizedTest
  @MethodSource("closedToStrangers")
  void no_answer_to_a_stranger_tells_of_what_is_anothers_T31(Operation operation, Everyone who) {
    ours();

    assertThat(house.send(operation, who, ours(operation)).body())
        .doesNotContain("Fönstret blir svart", "När jag trycker", "@ekbergs-bygg");
  }

  @ParameterizedTest
  @MethodSource("forLeads")
  void what_is_for_leads_is_for_nobody_else(Operation operation, Everyone who) {
    var answer = house.send(operation, who, wellFormed(operation, NONE_SUCH));

    assertThat(answer.status()).isEqualTo(who.isUnknown() ? 401 : 403);
  }

  @ParameterizedTest
  @MethodSource("forTheDesk")
  void what_is_the_desks_is_done_by_no_customer(Operation operation, Everyone who) {
    var call = wellFormed(operation, ours()).with("If-Match", newest());

    assertThat(house.send(operation, who, call).status()).isIn(403, 404);
  }

  @ParameterizedTest
  @MethodSource("closed")
  void nobody_who_may_call_is_taken_for_nobody(Operation operation) {
    for (var who : Everyone.values()) {
      if (who.isUnknown()) continue;
      assertThat(house.send(operation, who, wellFormed(operation, ours())).status())
          .as("%s as %s", operation, who)
          .isNotIn(401, 429, 500);
    }
  }

  @Test
  void machines_have_a_scope_for_every_route_but_those_for_people_alone() {
    var people = Set.of("audit", "imports", "release-keys", "tokens");
    var words = Arrays.stream(Scope.Resource.values())
        .map(resource -> resource.name().toLowerCase(Locale.ROOT))
        .toList();

    assertThat(closed().map(operation -> operation.path().split("/", -1)[2]))
        .allMatch(word -> people.contains(word) || words.contains(word));
  }

  @Test
  void a_canary_in_every_place_of_every_request_comes_into_no_log_line_T50() {
    var canary = "canary7f3a";
    OpenApi.OPERATIONS.forEach(operation -> {
      var body = new HashMap<String, Object>();
      operation
          .body()
          .ifPresent(schema -> Samples.of(schema)
              .forEach((name, value) -> body.put(name, value instanceof String ? canary : value)));
      var target = target(operation, ours()) + "?" + canary + "=" + canary;
      for (var call : new Call[] {
        call(operation, target(operation, ours()), body),
        call(operation, target, body),
        call(operation, operation.path().replace("{", canary).replace("}", ""), body)
      }) {
        for (var who : new Everyone[] {Everyone.CONTACT, Everyone.SPECIALIST, Everyone.LEAD})
          house.send(
              operation,
              who,
              call.with("Cookie", "__Host-session=" + canary)
                  .with("Idempotency-Key", canary + house.newKey())
                  .with("User-Agent", canary)
                  .with("If-Match", "\"1\""));
        house.send(operation, Everyone.NOBODY, call.with("Authorization", "Bearer " + canary));
      }
    });

    assertThat(house.log())
        .hasSizeGreaterThan(OpenApi.OPERATIONS.size() * 9)
        .noneMatch(line -> line.contains(canary) || line.contains("kc_test"));
  }

  /// The number of a ticket of Ekbergs'.
  private long ours() {
    if (ours == 0)
      ours = house
          .send(
              OpenApi.named("open-ticket"),
              Everyone.CONTACT,
              Call.post("/v1/tickets", REPORT).with("Idempotency-Key", house.newKey()))
          .ok()
          .number();
    return ours;
  }

  /// The entity tag of that ticket, which others of these tests change.
  private String newest() {
    return house
        .send(OpenApi.named("show-ticket"), Everyone.CONTACT, Call.get("/v1/tickets/" + ours()))
        .ok()
        .header("ETag");
  }

  /// A request about what is Ekbergs'.
  private Call ours(Operation operation) {
    var path = operation
        .target(ours())
        .replace("{customer}", "ekbergs-bygg")
        .replace("{person}", Everyone.CONTACT.name());
    return wellFormed(operation, filled(path));
  }

  private Call wellFormed(Operation operation, long number) {
    return wellFormed(operation, target(operation, number));
  }

  private Call wellFormed(Operation operation, String target) {
    var body = new HashMap<String, Object>();
    operation.body().ifPresent(schema -> body.putAll(Samples.of(schema)));
    return call(operation, target, body)
        .with("If-Match", "\"1\"")
        .with("Idempotency-Key", house.newKey());
  }

  private static Call call(Operation operation, String target, Map<String, Object> body) {
    return operation
        .body()
        .map(_ -> {
          var call = Call.post(target, body);
          return new Call(operation.method(), target, call.headers(), call.body());
        })
        .orElseGet(() -> Call.of(operation.method(), target));
  }

  /// With a number, and with parts that name nothing.
  private static String target(Operation operation, long number) {
    return filled(operation.target(number));
  }

  private static String filled(String path) {
    var target = new StringBuilder();
    for (var segment : path.substring(1).split("/", -1))
      target.append('/').append(segment.startsWith("{") ? "x" : segment);
    return target.toString();
  }
}
