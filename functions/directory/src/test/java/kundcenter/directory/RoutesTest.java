package kundcenter.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kundcenter.contract.OpenApi;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.Test;

/// The contract and the router tell of the same routes, with the same parameters.
class RoutesTest {

  @Test
  void the_contract_has_the_routes_of_the_router_and_no_other() {
    var environment = new java.util.HashMap<>(TestCloud.dynamoDb().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    var office = new Wiring(Map.copyOf(environment), () -> LiveOffice.START).office();

    assertThat(OpenApi.of(DirectoryHandler.class.getName()))
        .extracting(it -> it.method() + " " + it.path() + " " + it.parameters("query"))
        .containsExactlyInAnyOrderElementsOf(Routes.router(office).routes().stream()
            .map(route -> route.method() + " " + route.template() + " "
                + new java.util.TreeSet<>(route.parameters()))
            .toList());
  }
}
