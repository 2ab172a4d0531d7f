package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

  private static final Route READ = Route.openGet("/v1/{kind}/{number}", _ -> Response.noContent());
  private static final Route WRITE = Route.post("/v1/{kind}", (_, _) -> Response.noContent());
  private static final Router ROUTER = new Router(READ, WRITE);

  @Test
  void parts_of_the_path_go_by_their_names() {
    assertThat(ROUTER.find("GET", List.of("v1", "tickets", "17")))
        .isEqualTo(new Router.Match.Found(READ, Map.of("kind", "tickets", "number", "17")));
  }

  @Test
  void a_path_is_taken_as_the_gateway_decoded_it() {
    var desk = new Desk(Route.openGet(
        "/v1/{kind}", request -> Response.noContent().with("X", request.part("kind"))));

    assertThat(desk.send(Call.get("/v1/a b%2520")).header("X")).isEqualTo("a b%2520");
  }

  @Test
  void an_empty_part_is_no_part() {
    assertThat(ROUTER.find("GET", List.of("v1", "tickets", "")))
        .isEqualTo(new Router.Match.Nothing());
  }

  @Test
  void all_routes_are_listed_for_the_contract() {
    assertThat(ROUTER.routes()).containsExactly(READ, WRITE);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/{kind}/{id}", // the same under other names
    "GET, /v1/tickets/{number}", // either could serve /v1/tickets/1
    "GET, /v1/{kind}/open"
  })
  void routes_that_could_serve_the_same_path_stop_the_start(String method, String template) {
    var clash = new Route(
        method, template, java.util.Set.of(), new Route.Access.Anyone(_ -> Response.noContent()));

    assertThatIllegalArgumentException().isThrownBy(() -> new Router(READ, clash));
  }

  @Test
  void methods_share_a_path_when_they_name_its_parts_alike() {
    var write = Route.post("/v1/{kind}/{number}", (_, _) -> Response.noContent());

    assertThat(new Router(READ, write).routes()).hasSize(2);
  }

  @Test
  void a_part_that_the_template_lacks_is_a_defect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Call.get("/").request().part("number"));
  }
}
