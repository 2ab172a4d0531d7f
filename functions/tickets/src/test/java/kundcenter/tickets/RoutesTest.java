package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Function;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.tickets.OpenApi.Operation;
import kundcenter.web.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contract, the router and the template tell of the same routes.
class RoutesTest {

  private static final List<Route> ROUTES =
      Routes.router(LiveDesk.parts(UnaryOperator.identity())).routes();

  static Stream<Operation> operations() {
    return OpenApi.OPERATIONS.stream();
  }

  @Test
  void the_contract_has_the_routes_of_the_router_and_no_other() {
    assertThat(OpenApi.OPERATIONS)
        .extracting(operation -> operation.method() + " " + operation.path())
        .containsExactlyInAnyOrderElementsOf(ROUTES.stream()
            .map(route -> route.method() + " " + route.template())
            .toList());
  }

  @Test
  void no_two_operations_have_one_name() {
    assertThat(OpenApi.ALL).extracting(Operation::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void query_parameters_are_those_that_the_route_knows(Operation operation) {
    assertThat(operation.parameters("query")).isEqualTo(route(operation).parameters());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void path_parameters_are_those_of_the_path(Operation operation) {
    assertThat(operation.parameters("path"))
        .containsExactlyInAnyOrderElementsOf(Stream.of(operation.path().split("/", -1))
            .filter(segment -> segment.startsWith("{"))
            .map(segment -> segment.substring(1, segment.length() - 1))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void who_needs_no_token_is_whom_the_route_asks_for_none(Operation operation) {
    assertThat(operation.isOpen())
        .isEqualTo(route(operation).access() instanceof Route.Access.Anyone);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void the_template_sends_each_path_to_this_function_by_name(Operation operation) {
    var served = served(operation);

    assertThat(served).isPresent();
    assertThat(served.get().handler())
        .isEqualTo(TicketsHandler.class.getName() + "::handleRequest");
  }

  @Test
  void every_route_of_the_template_leads_to_something() {
    var routes = TestCloud.TEMPLATE.functions().stream()
        .flatMap(RoutesTest::routes)
        .filter(route -> !route.equals(HttpRoute.DEFAULT));

    assertThat(routes)
        .allMatch(route -> OpenApi.ALL.stream().anyMatch(operation -> leads(route, operation)));
  }

  private static Route route(Operation operation) {
    return ROUTES.stream()
        .filter(route ->
            route.method().equals(operation.method()) && route.template().equals(operation.path()))
        .findAny()
        .orElseThrow();
  }

  /// The function whose route fits best, `$default` apart: API Gateway takes the longest.
  private static Optional<Function> served(Operation operation) {
    record Served(Function function, HttpRoute route) {}
    return TestCloud.TEMPLATE.functions().stream()
        .flatMap(function -> routes(function).map(route -> new Served(function, route)))
        .filter(served -> leads(served.route(), operation))
        .max(Comparator.comparingInt(served -> served.route().path().length()))
        .map(Served::function);
  }

  private static Stream<HttpRoute> routes(Function function) {
    return function.triggers().stream()
        .filter(HttpRoute.class::isInstance)
        .map(HttpRoute.class::cast);
  }

  private static boolean leads(HttpRoute route, Operation operation) {
    var path = operation.path();
    var fits = route.path().endsWith("/{proxy+}")
        ? path.startsWith(route.path().replace("{proxy+}", ""))
        : path.equals(route.path());
    return fits && (route.method().equals("ANY") || route.method().equals(operation.method()));
  }
}
