package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kundcenter.json.JsonBoolean;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a stranger writes is shown as it was written, and does nothing.
@ExtendWith(InChromium.class)
class PortalHarmlessTest {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  static List<String> attacks() {
    return List.of(
        "<script>window.harmed = true</script>",
        "<img src=x onerror=\"window.harmed = true\">",
        "<img src=\"http://127.0.0.1:9/pixel.png\">",
        "<svg/onload=window.harmed=true><use href=\"http://127.0.0.1:9/x.svg#a\"/></svg>",
        "<style>@import 'http://127.0.0.1:9/s.css'; body { display: none }</style>",
        "\"><iframe srcdoc=\"<script>parent.harmed = true</script>\"></iframe>",
        "</textarea><script>window.harmed = true</script>",
        "</title><script>window.harmed = true</script>",
        "' onmouseover='window.harmed = true' x='",
        "javascript:window.harmed=true//http://127.0.0.1:9/",
        "<a href=\"javascript:window.harmed = true\">klicka</a>",
        "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\">",
        "<base href=\"http://127.0.0.1:9/\"><link rel=stylesheet href=x.css>",
        "> <script>window.harmed = true</script>\n> <img src=http://127.0.0.1:9/q.png>",
        "<!--><script>window.harmed = true</script>",
        "<b onclick=window.harmed=true>fet</b>");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void markup_in_a_ticket_is_shown_and_neither_runs_nor_asks_for_anything_T13_T14(
      String attack, LivePortal portal) {
    var line = attack.lines().findFirst().orElseThrow();
    var path = portal.file("anna", line, attack);
    try (var tab = portal.anna()) {
      tab.requests();
      tab.go(portal.url(path));

      assertThat(tab.text("h1")).isEqualToIgnoringWhitespace(line);
      assertThat(tab.run("window.harmed === undefined")).isEqualTo(JsonBoolean.TRUE);
      assertThat(tab.requests()).allMatch(it -> it.startsWith(portal.url("/")));
      tab.go(portal.url("/tickets"));
      assertThat(tab.run("window.harmed === undefined")).isEqualTo(JsonBoolean.TRUE);
      assertThat(tab.requests()).allMatch(it -> it.startsWith(portal.url("/")));
    }
  }

  @Test
  void markup_in_a_mail_is_shown_and_neither_runs_nor_asks_for_anything_T13_T14(LivePortal portal)
      throws IOException {
    var subject = "Farligt <script>window.harmed = true</script>";
    portal.mail(
        "anna@ekbergs-bygg.example",
        subject,
        "text/html",
        "<p>Hej</p>" + String.join("\n", attacks()));
    try (var tab = portal.anna()) {
      var link = "//h2/a[contains(., 'Farligt')]";
      var end = System.nanoTime() + PATIENCE_NANOS;
      do tab.go(portal.url("/tickets?whose=mine"));
      while (!isThere(tab, link) && System.nanoTime() < end);
      tab.requests();
      tab.loading(() ->
          tab.run("document.evaluate(" + Tab.quoted(link) + ", document).iterateNext().click()"));

      assertThat(tab.text("h1")).startsWith("Farligt");
      assertThat(tab.text(".thread")).contains("Hej");
      assertThat(tab.run("window.harmed === undefined")).isEqualTo(JsonBoolean.TRUE);
      assertThat(tab.has(".thread :is(img, iframe, script, style, svg, object, form)"))
          .isFalse();
      assertThat(tab.requests()).allMatch(it -> it.startsWith(portal.url("/")));
    }
  }

  private static boolean isThere(Tab tab, String path) {
    return tab.run("document.evaluate(" + Tab.quoted(path) + ", document).iterateNext() !== null")
        .equals(JsonBoolean.TRUE);
  }

  @Test
  void what_is_typed_comes_back_in_its_field_as_text_T13(LivePortal portal) {
    var attack = "\"></textarea><script>window.harmed = true</script>";
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new"));
      tab.run("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
      tab.type("#subject", attack);
      tab.type("#body", attack);
      tab.follow("form.long button");

      assertThat(tab.has("#faults")).isTrue();
      assertThat(tab.run("document.querySelector('#body').value === " + literal(attack)))
          .isEqualTo(JsonBoolean.TRUE);
      assertThat(tab.run("window.harmed === undefined")).isEqualTo(JsonBoolean.TRUE);
    }
  }

  @Test
  void even_a_script_that_got_into_a_page_would_not_run_T13(LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.go(portal.url("/"));
      tab.run(
          "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.harmed = true\">'"
              + "); new Promise(done => setTimeout(done, 200))");

      assertThat(tab.run("window.harmed === undefined")).isEqualTo(JsonBoolean.TRUE);
    }
  }

  private static String literal(String text) {
    return Tab.quoted(text).replace("</", "<\\/");
  }
}
