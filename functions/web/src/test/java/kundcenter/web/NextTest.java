package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

  private static final int RUNS = 20_000;

  private final Next next = new Next(new Router(
      Route.page("/", (_, _) -> Response.noContent()),
      Route.personalPage("/tickets", (_, _) -> Response.noContent()),
      Route.personalPage("/tickets/{number}", (_, _) -> Response.noContent()),
      Route.personalForm("/sign-out", (_, _) -> Response.noContent())));

  @ParameterizedTest
  @ValueSource(strings = {"/tickets", "/tickets/10001", "/tickets/new"})
  void a_page_that_one_is_signed_in_for_is_gone_on_with(String path) {
    assertThat(next.page(path)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/nowhere",
        "/sign-out",
        "tickets",
        "//evil.example",
        "//evil.example/tickets",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/tickets/%2e%2e",
        "/tickets/../..",
        "/tickets?next=/",
        "/tickets#x",
        "/tickets/\r\nX: y",
        "/tickets/",
        "/tickets/å",
        " /tickets"
      })
  void anything_else_is_dropped_T30(String path) {
    assertThat(next.page(path)).isEmpty();
  }

  @Test
  void whatever_is_asked_for_it_stays_on_this_host_T30() {
    var alphabet = "/\\:.%?#@ tickesjv\n\t2e";
    for (var seed = 1; seed <= RUNS; seed++) {
      var random = new Random(seed);
      var path = new StringBuilder(random.nextBoolean() ? "/tickets/" : "/");
      for (var length = random.nextInt(12); length > 0; length--)
        path.append(alphabet.charAt(random.nextInt(alphabet.length())));

      next.page(path.toString())
          .ifPresent(page -> assertThat(page)
              .as("%s", path)
              .startsWith("/tickets")
              .matches("[A-Za-z0-9/_-]+")
              .doesNotContain("//"));
    }
  }
}
