package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kundcenter.template.Trigger.HttpRoute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

  private final Routes<String> routes = new Routes<>();

  RoutesTest() {
    // The least specific first, so that order can't be what decides.
    add(HttpRoute.DEFAULT);
    add(new HttpRoute("ANY", "/{proxy+}"));
    add(new HttpRoute("ANY", "/pets/{proxy+}"));
    add(new HttpRoute("GET", "/pets/dogs/{id}"));
    add(new HttpRoute("ANY", "/pets/dogs/1"));
    add(new HttpRoute("GET", "/pets/dogs/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /pets/dogs/1,   GET /pets/dogs/1",
    "DELETE, /pets/dogs/1,   ANY /pets/dogs/1",
    "GET,    /pets/dogs/2,   GET /pets/dogs/{id}",
    "POST,   /pets/dogs/2,   ANY /pets/{proxy+}",
    "GET,    /pets/dogs/1/x, ANY /pets/{proxy+}",
    "GET,    /pets,          ANY /{proxy+}",
    "GET,    /pets/,         ANY /{proxy+}",
    "GET,    //pets,         ANY /{proxy+}",
    "GET,    /,              $default",
  })
  void the_most_specific_route_wins(String method, String path, String route) {
    assertThat(routes.match(method, path)).map(Routes.Match::target).contains(route);
  }

  @Test
  void the_parts_that_a_route_names_are_told() {
    assertThat(routes.match("GET", "/pets/dogs/2"))
        .map(Routes.Match::parameters)
        .contains(Map.of("id", "2"));
    assertThat(routes.match("GET", "/pets/cats/3/name"))
        .map(Routes.Match::parameters)
        .contains(Map.of("proxy", "cats/3/name"));
  }

  @Test
  void without_a_default_what_no_route_takes_leads_nowhere() {
    var few = new Routes<String>();
    few.add(new HttpRoute("GET", "/pets"), "pets");

    assertThat(few.match("POST", "/pets")).isEmpty();
    assertThat(few.match("GET", "/pets/")).isEmpty();
    assertThat(few.match("GET", "/Pets")).isEmpty();
  }

  private void add(HttpRoute route) {
    routes.add(route, route.key());
  }
}
