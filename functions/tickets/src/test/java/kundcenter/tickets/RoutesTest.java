package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.web.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contract, the router and the template tell of the same routes.
class RoutesTest {

  private static final List<Route> ROUTES =
      Routes.router(LiveDesk.parts(UnaryOperator.identity())).routes();

  static Stream<Operation> operations() {
    return LiveDesk.OPERATIONS.stream();
  }

  @Test
  void the_contract_has_the_routes_of_the_router_and_no_other() {
    assertThat(LiveDesk.OPERATIONS)
        .extracting(operation -> operation.method() + " " + operation.path())
        .containsExactlyInAnyOrderElementsOf(ROUTES.stream()
            .map(route -> route.method() + " " + route.template())
            .toList());
  }

  @Test
  void no_two_operations_have_one_name() {
    assertThat(OpenApi.OPERATIONS).extracting(Operation::id).doesNotHaveDuplicates();
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

  @Test
  void the_template_sends_each_path_of_the_contract_somewhere_by_name() {
    assertThat(OpenApi.OPERATIONS).noneMatch(operation -> operation.handler().isEmpty());
  }

  @Test
  void every_route_of_the_template_leads_to_something() {
    var routes = TestCloud.TEMPLATE.functions().stream()
        .flatMap(OpenApi::routes)
        .filter(route -> !route.equals(HttpRoute.DEFAULT));

    assertThat(routes)
        .allMatch(route ->
            OpenApi.OPERATIONS.stream().anyMatch(operation -> operation.isReachedBy(route)));
  }

  private static Route route(Operation operation) {
    return ROUTES.stream()
        .filter(route ->
            route.method().equals(operation.method()) && route.template().equals(operation.path()))
        .findAny()
        .orElseThrow();
  }
}
