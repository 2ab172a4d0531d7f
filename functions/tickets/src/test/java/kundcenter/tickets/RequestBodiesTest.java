package kundcenter.tickets;

import static kundcenter.tickets.Bodies.FOR_ANNA;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.OpenApi;
import kundcenter.contract.Probe;
import kundcenter.contract.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an endpoint reads of a body is what its schema says: the names, which of them are required,
/// and of each the type, the choices and the bounds, tried at their edges. Terms, with their depth,
/// are [BadTermsTest]'s.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestBodiesTest {

  private final LiveDesk desk = new LiveDesk();
  private long ticket;

  static Stream<Operation> operations() {
    return LiveDesk.OPERATIONS.stream()
        .filter(operation -> operation.body().isPresent())
        .filter(operation -> !operation.path().startsWith("/v1/terms"));
  }

  @BeforeEach
  void a_ticket() {
    ticket = desk.as(ANNA).files(REPORT);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_unknown_field_is_refused_and_the_known_ones_are_those_of_the_schema_T33(
      Operation operation) {
    var schema = operation.body().orElseThrow();
    for (var place : objects(schema)) {
      var answer = send(operation, place.put(sample(operation), "surprise", 1));

      assertThat(answer.errors()).contains(place.pointer() + "/surprise unknown");
      assertThat(names(detail(answer, place.pointer() + "/surprise")))
          .isEqualTo(properties(place.schema()));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_empty_object_lacks_what_its_schema_requires(Operation operation) {
    for (var place : objects(operation.body().orElseThrow())) {
      var required = new ArrayList<String>();
      place
          .schema()
          .path("required")
          .forEach(name -> required.add(place.pointer() + "/" + name.textValue() + " missing"));
      var body = place.path().isEmpty()
          ? Map.<String, Object>of()
          : with(sample(operation), place.path().getLast(), Map.of());
      // What is required of a specialist who files is more than of everybody.
      var answer = post(operation, operation.isCommand() || !body.isEmpty() ? OMAR : ANNA, body);

      if (required.isEmpty()) assertThat(answer.status()).isNotEqualTo(400);
      else assertThat(answer.errors()).containsExactlyInAnyOrderElementsOf(required);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void what_the_schema_allows_is_read_and_what_it_forbids_is_refused(Operation operation) {
    for (var place : objects(operation.body().orElseThrow())) {
      place.schema().path("properties").properties().forEach(property -> {
        var schema = OpenApi.resolved(property.getValue());
        var pointer = place.pointer() + "/" + property.getKey();
        for (var probe : Probe.of(schema)) {
          var body = place.put(sample(operation), property.getKey(), probe.value());
          var answer = send(operation, body);
          if (probe.allowed())
            assertThat(answer.status())
                .as("%s takes %.40s", pointer, probe.value())
                .isNotIn(400, 500);
          else
            assertThat(answer.errors())
                .as("%s refuses %.40s", pointer, probe.value())
                .anyMatch(error -> error.startsWith(pointer + " "));
        }
      });
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_value_outside_an_enum_is_answered_with_all_of_it(Operation operation) {
    for (var place : objects(operation.body().orElseThrow())) {
      place.schema().path("properties").properties().forEach(property -> {
        var choices = OpenApi.resolved(property.getValue()).path("enum");
        if (choices.isMissingNode()) return;
        var body = place.put(sample(operation), property.getKey(), "SURPRISE");
        var documented = new TreeSet<String>();
        choices.forEach(choice -> documented.add(choice.textValue()));

        assertThat(names(detail(send(operation, body), place.pointer() + "/" + property.getKey())))
            .isEqualTo(documented);
      });
    }
  }

  private Answer send(Operation operation, Map<String, ?> body) {
    return post(operation, OMAR, body);
  }

  private Answer post(Operation operation, Someone someone, Map<String, ?> body) {
    var call = Call.post(operation.target(ticket), body).with("Accept-Language", "en");
    return desk.as(someone)
        .send(
            operation.isCommand()
                ? call.with("If-Match", desk.version(ticket))
                : call.with("Idempotency-Key", desk.newKey()));
  }

  /// A body that the schema allows, with every field; a specialist's where who asks matters.
  private static Map<String, Object> sample(Operation operation) {
    var sample = Samples.of(operation.body().orElseThrow());
    if (!operation.id().equals("open-ticket")) return sample;
    sample.putAll(REPORT);
    return with(sample, "requester", FOR_ANNA);
  }

  /// A schema of an object, and where it stands in the body.
  private record Place(List<String> path, JsonNode schema) {

    String pointer() {
      return path.isEmpty() ? "" : "/" + String.join("/", path);
    }

    Map<String, Object> put(Map<String, Object> body, String name, Object value) {
      if (path.isEmpty()) return with(body, name, value);
      var inner = Samples.of(schema);
      inner.put(name, value);
      return with(body, path.getLast(), inner);
    }
  }

  /// The schema itself and those of the objects in it; none has two levels.
  private static List<Place> objects(JsonNode schema) {
    var places = new ArrayList<Place>();
    places.add(new Place(List.of(), schema));
    schema.path("properties").properties().forEach(property -> {
      var inner = OpenApi.resolved(property.getValue());
      if (inner.has("properties")) places.add(new Place(List.of(property.getKey()), inner));
    });
    return places;
  }

  private static Set<String> properties(JsonNode schema) {
    var names = new TreeSet<String>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String detail(Answer answer, String pointer) {
    for (var error : answer.at("/errors"))
      if (error.path("pointer").asText().equals(pointer))
        return error.get("detail").textValue();
    throw new AssertionError("nothing is wrong at " + pointer + ": " + answer.body());
  }

  /// The names that the sentence lists between its colon and its full stop.
  private static Set<String> names(String detail) {
    var list =
        detail.substring(detail.indexOf(':') + 1, detail.lastIndexOf('.')).strip();
    return list.equals("–") ? Set.of() : new TreeSet<>(List.of(list.split(", ", -1)));
  }
}
