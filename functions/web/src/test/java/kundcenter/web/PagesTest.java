package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kundcenter.customer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages, forms and sessions, as browsers meet them.
class PagesTest {

  private final Browser.InMemory sessions = Browser.sessions();
  private final Desk desk = desk();

  private record Draft(String subject, int priority, List<String> tags, boolean urgent) {}

  private static Draft draft(Fields fields) {
    return new Draft(
        fields.required("subject", Shape.line(1, 9)),
        fields.optional("priority", Shape.integer(1, 5)).orElse(5),
        fields.optional("tag", Shape.list(2, Shape.word(9))).orElse(List.of()),
        fields.optional("urgent", Shape.flag()).orElse(false));
  }

  private Desk desk() {
    return new Desk(
        sessions,
        Route.page(
            "/",
            (request, visit) -> Response.page(
                    request.language(), visit.map(it -> it.caller().id()).orElse("nobody"))
                .cacheable(Duration.ofMinutes(1)),
            "next"),
        Route.form(
            "/sign-out",
            (_, _) -> Response.seeOther("/")
                .withCookie(Cookie.forgotten("session"))
                .withCookie(new Cookie("lang", "en", Duration.ofDays(1)))),
        Route.personalPage(
            "/tickets/{number}",
            (request, visit) -> Response.page(request.language(), visit.caller().id())
                .cacheable(Duration.ofMinutes(1))),
        Route.personalForm("/tickets/{number}", (request, _) -> switch (request.form(
            PagesTest::draft)) {
          case Form.Filled<Draft>(var draft) -> Response.page(Language.SV, draft.toString());
          case Form.Faulty<Draft>(var entered, var faults) ->
            Response.faultyForm(
                Language.SV,
                entered
                    + faults.stream()
                        .map(it -> it.where() + ": " + it.text(Desk.MESSAGES, Language.SV))
                        .collect(Collectors.joining("\n", "\n", "")));
        }),
        Route.page("/assets/{name}", (_, _) -> Response.file("image/png", new byte[] {1, -1}))
            .inAnyForm(),
        Route.page("/broken", (_, _) -> {
          throw new IllegalStateException();
        }),
        Route.get("/v1/things", (_, _) -> Response.noContent()));
  }

  @Test
  void a_page_has_a_policy_that_loads_nothing_from_elsewhere() {
    var answer = desk.send(Call.get("/"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("nobody");
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_policy_of_a_pages_own_still_says_who_may_frame_it_T28() {
    var page = Response.page(Language.SV, "");

    assertThatIllegalArgumentException().isThrownBy(() -> page.under("default-src 'self'"));
  }

  @Test
  void a_public_page_may_be_cached_for_whoever_is_nobody_and_not_for_who_is_signed_in_T29() {
    assertThat(desk.send(Call.get("/")).header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(desk.send(Browser.get("/", Browser.ANNA)).header("Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void a_personal_page_is_never_stored_T29() {
    var answer = desk.send(Browser.get("/tickets/17", Browser.ANNA));

    assertThat(answer.body()).isEqualTo("person/acme/anna");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whoever_is_not_signed_in_is_sent_to_do_so_and_come_back() {
    var answer = desk.send(Call.get("/tickets/17"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/sign-in?next=%2Ftickets%2F17");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__Host-session=",
        "session=anna.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "__Host-session=siv.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "__Host-session=anna.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE",
        "__Host-session=anna.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
        "__Host-session=.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "__Host-session=å.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void what_is_no_session_makes_nobody_of_whoever_shows_it_T25(String cookie) {
    assertThat(desk.send(Call.get("/").withCookie(cookie)).body()).isEqualTo("nobody");
  }

  @Test
  void a_cookie_that_is_there_twice_counts_for_nothing_T24() {
    var call = Browser.get("/", Browser.ANNA).withCookie(Browser.cookie(Browser.SIV));

    assertThat(desk.send(call).body()).isEqualTo("nobody");
  }

  @Test
  void a_specialist_is_signed_out_after_an_hour_and_a_customer_is_not_T25() {
    assertThat(desk.send(Browser.get("/", Browser.SIV)).body()).isEqualTo("specialist/siv");

    var later = Desk.at(Desk.NOW.plusSeconds(1), sessions, desk);

    assertThat(later.send(Browser.get("/", Browser.SIV)).body()).isEqualTo("nobody");
    assertThat(later.send(Browser.get("/", Browser.ANNA)).body()).isEqualTo("person/acme/anna");
  }

  @Test
  void a_request_is_noted_when_the_last_note_is_old() {
    desk.send(Browser.get("/", Browser.ANNA));

    assertThat(sessions.noted).containsExactly(Desk.NOW);
  }

  @Test
  void a_session_is_no_key_to_the_api_and_a_token_none_to_pages_T26() {
    assertThat(desk.send(Browser.get("/v1/things", Browser.ANNA)).status()).isEqualTo(401);
    assertThat(desk.send(Call.get("/tickets/1")).status()).isEqualTo(303);
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_other_hosts_and_other_sites_forms_T24() {
    var answer = desk.send(Browser.anonymousPost("/sign-out", ""));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.cookies())
        .containsExactly(
            "__Host-session=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax",
            "__Host-lang=en; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          same-origin | -                                | 303
          same-origin | https://evil.example             | 303
          same-site   | https://api.kundcenter.example   | 403
          cross-site  | https://api.kundcenter.example   | 403
          none        | -                                | 403
          -           | https://api.kundcenter.example   | 303
          -           | http://api.kundcenter.example    | 403
          -           | https://evil.example             | 403
          -           | https://api.kundcenter.example.e | 403
          -           | null                             | 403
          -           | -                                | 403
          """)
  void a_form_comes_from_a_page_of_ours_or_does_nothing_T26(
      @org.jspecify.annotations.Nullable String site,
      @org.jspecify.annotations.Nullable String origin,
      int status) {
    var call = Browser.anonymousPost("/sign-out", "").without("Sec-Fetch-Site");
    if (site != null) call = call.with("Sec-Fetch-Site", site);
    if (origin != null) call = call.with("Origin", origin);

    assertThat(desk.send(call).status()).isEqualTo(status);
  }

  @Test
  void a_form_is_read_by_the_shapes_of_every_body() {
    var answer = desk.send(Browser.post(
        "/tickets/1", "subject=L%C3%B6n+%26+mer&priority=2&tag=a&tag=b&urgent=on", Browser.ANNA));

    assertThat(answer.body())
        .isEqualTo("Draft[subject=Lön & mer, priority=2, tags=[a, b], urgent=true]");
  }

  @Test
  void a_field_left_empty_is_absent_and_one_tag_is_a_list() {
    var answer = desk.send(Browser.post("/tickets/1", "subject=x&priority=&tag=a", Browser.ANNA));

    assertThat(answer.body()).isEqualTo("Draft[subject=x, priority=5, tags=[a], urgent=false]");
  }

  @Test
  void a_faulty_form_is_shown_again_with_what_was_entered() {
    var answer =
        desk.send(Browser.post("/tickets/1", "subject=&priority=9&owner=siv", Browser.ANNA));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).isEqualTo("""
            {subject=, priority=9, owner=siv}
            subject: Saknas.
            priority: Ska vara från 1 till 5.
            owner: Okänt namn. Tillåtna: subject, priority, tag, urgent.""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "subject=%", "subject=%FF", "subject=å", "&"})
  void what_no_browser_sends_is_malformed(String body) {
    assertThat(desk.send(Browser.post("/tickets/1", body, Browser.ANNA)).status())
        .isEqualTo(400);
  }

  @Test
  void a_form_of_too_many_fields_is_malformed_T39() {
    var body = "a=1&".repeat(200) + "a=1";

    assertThat(desk.send(Browser.post("/tickets/1", body, Browser.ANNA)).status())
        .isEqualTo(400);
  }

  @Test
  void a_form_is_no_json_and_the_api_takes_no_form() {
    var json =
        Browser.post("/tickets/1", "{}", Browser.ANNA).with("Content-Type", "application/json");

    assertThat(desk.send(json).status()).isEqualTo(415);
  }

  @Test
  void a_file_goes_out_as_its_bytes() {
    var answer = desk.send(Call.get("/assets/x.png").with("Accept", "image/avif"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    assertThat(answer.json().text()).contains("\"body\":\"Af8=\",\"isBase64Encoded\":true");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          /nowhere    | text/html,*/*;q=0.8 | 404 | text/html; charset=utf-8
          /broken     | text/html,*/*;q=0.8 | 500 | text/html; charset=utf-8
          /nowhere    | */*                 | 404 | application/problem+json
          /v1/nowhere | text/html,*/*;q=0.8 | 404 | application/problem+json
          """)
  void people_see_a_page_where_programs_read_a_problem(
      String path, String accept, int status, String type) {
    var answer = desk.send(Call.get(path).with("Accept", accept));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
  }

  @Test
  void a_link_with_others_parameters_hung_on_still_leads_to_the_page() {
    assertThat(desk.send(Call.get("/?utm_source=mail&next=%2Ftickets")).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tickets", "//evil.example", "https://evil.example"})
  void a_redirect_never_leaves_the_host_T30(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> Response.seeOther(path));
  }

  @Test
  void pages_without_visitors_stop_the_start() {
    var route = Route.page("/", (_, _) -> Response.noContent());

    assertThatIllegalArgumentException().isThrownBy(() -> new Desk(route));
  }
}
