package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  @Test
  void routes_that_serve_the_same_paths_stop_the_start() {
    var clash = Route.openGet("/v1/{kind}/{id}", _ -> Response.noContent());

    assertThatIllegalArgumentException().isThrownBy(() -> new Router(READ, clash));
  }

  @Test
  void a_literal_goes_before_a_part_whichever_comes_first() {
    var open = Route.openGet("/v1/tickets/open", _ -> Response.noContent());
    var path = List.of("v1", "tickets", "open");

    assertThat(new Router(READ, open).find("GET", path))
        .isEqualTo(new Router.Match.Found(open, Map.of()));
    assertThat(new Router(open, READ).find("GET", path))
        .isEqualTo(new Router.Match.Found(open, Map.of()));
  }

  @Test
  void the_methods_of_a_path_are_those_of_the_template_that_serves_it() {
    var open = Route.openGet("/v1/tickets/open", _ -> Response.noContent());
    var write = Route.post("/v1/{kind}/{number}", (_, _) -> Response.noContent());

    assertThat(new Router(READ, write, open).find("POST", List.of("v1", "tickets", "open")))
        .isEqualTo(new Router.Match.OtherMethods("GET, HEAD"));
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
