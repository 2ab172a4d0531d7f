package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kundcenter.json.JsonNumber;
import kundcenter.local.browser.Axe;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page and state, in both languages: nothing that axe finds wrong, nothing that is cut off
/// at 320 pixels (which is also 1280 magnified four times), nothing that the browser complains of.
@ExtendWith(InChromium.class)
class PortalForEverybodyTest {

  private static final List<String> PUBLIC = List.of(
      "/",
      "/terms",
      "/opening-hours",
      "/accessibility",
      "/faq",
      "/faq?q=moms",
      "/faq?q=finnsinte",
      "/academy",
      "/a/lamna-in-agi",
      "/a/film-kundcenter",
      "/erased",
      "/sign-in",
      "/sign-in/code",
      "/sign-in/" + "a".repeat(43),
      "/welcome/" + "a".repeat(43),
      "/open/" + "a".repeat(43),
      "/nowhere");

  private static final List<String> PERSONAL = List.of(
      "/tickets",
      "/tickets?which=all&whose=mine",
      "/tickets/new",
      "/tickets/10001",
      "/tickets/10003",
      "/tickets/10099",
      "/tickets/10001/quote",
      "/tickets/10001/attachments/a",
      "/downloads",
      "/faq?kind=FILM&matter=go%2Flon",
      "/academy",
      "/a/prioriteter-och-starttider?done=yes",
      "/a/prioriteter-och-starttider?done=no",
      "/profile",
      "/company");

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void the_public_pages_keep_nobody_out(String language, LivePortal portal) {
    try (var tab = portal.stranger()) {
      for (var path : PUBLIC) check(portal, tab, path, language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void the_pages_of_a_customer_keep_nobody_out(String language, LivePortal portal) {
    try (var tab = portal.anna()) {
      for (var path : PERSONAL) check(portal, tab, path, language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void the_pages_of_the_desk_keep_nobody_out(String language, LivePortal portal) {
    try (var tab = portal.specialist("maria-ek")) {
      for (var path : List.of("/desk?list=hr-first", "/desk?q=an", "/desk/promises"))
        check(portal, tab, path, language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void questions_and_consents_keep_nobody_out(String language, LivePortal portal) {
    var until = "\"until\": \"2099-01-01T00:00:00Z\"";
    var path = portal.file("anna", "Skärmen blinkar", "Se bilden.\n> Citat\n> av en annan\nHej");
    portal.command("maria", path, "ask", "{\"body\": \"Vilken skärm?\"}");
    portal.command(
        "maria", path, "ask-remote-control", "{\"scope\": \"Titta på skärmen.\", " + until + "}");
    portal.command(
        "maria", path, "ask-data-access", "{\"scope\": \"Se lönearten.\", " + until + "}");
    portal.command(
        "maria",
        path,
        "ask-order",
        "{\"scope\": \"Felsökning\", \"priceTerms\": \"1 450 kr/tim\"}");
    try (var tab = portal.anna()) {
      check(portal, tab, path, language);
      tab.size(1280, 900);
      tab.follow("#q-REMOTE_CONTROL ~ form button[value=yes]");
      assertThat(tab.has("#c-REMOTE_CONTROL")).isTrue();
      check(portal, tab, path + "?done=answered", language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void what_is_to_be_mended_is_told_first_and_keeps_nobody_out(String language, LivePortal portal) {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new?lang=" + language));
      tab.run("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
      tab.type("#body", "Bara texten");
      tab.follow("form.long button");

      assertThat(tab.text("#faults")).isNotEmpty();
      assertThat(tab.run("document.activeElement.id").text()).isEqualTo("\"faults\"");
      assertThat(tab.run("document.querySelector('#body').value").text())
          .isEqualTo("\"Bara texten\"");
      examine(tab, "/tickets/new", language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void what_is_held_solved_or_closed_keeps_nobody_out(String language, LivePortal portal) {
    var held = portal.file("olle", "Jag undrar", "Ett och annat.");
    var solved = portal.file("anna", "Det löstes", "Det var ju lätt.");
    portal.command("maria", solved, "solve", "{\"solution\": \"Så här.\"}");
    try (var olle = portal.signedIn("olle-nord", "ekbergs-bygg");
        var anna = portal.anna()) {
      check(portal, olle, held, language);
      check(portal, anna, held, language);
      check(portal, anna, solved, language);
      anna.size(1280, 900);
      anna.follow("form[action$='/close'] button");
      check(portal, anna, solved, language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void answers_that_may_be_there_already_keep_nobody_out(String language, LivePortal portal) {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new?lang=" + language));
      tab.type(
          "#subject", language.equals("sv") ? "Karensavdraget blir fel" : "Qualifying deduction");
      tab.follow("button[formaction]");

      assertThat(tab.texts("#answers h3")).isNotEmpty();
      examine(tab, "/tickets/new/answers", language);
    }
  }

  private static void check(LivePortal portal, Tab tab, String path, String language) {
    tab.size(1280, 900);
    tab.go(portal.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
    examine(tab, path, language);
  }

  private static void examine(Tab tab, String path, String language) {
    var lang = path.equals("/nowhere") || path.equals("/tickets/10099") ? "" : language;
    if (!lang.isEmpty())
      assertThat(tab.run("document.documentElement.lang").text())
          .as(path)
          .isEqualTo("\"" + lang + "\"");
    tab.media(Map.of("prefers-color-scheme", "light"));
    assertThat(Axe.violations(tab)).as(path + " light").isEmpty();
    if (language.equals("sv")) examineLooks(tab, path);
    tab.media(Map.of());
    tab.size(320, 800);
    assertThat(((JsonNumber) tab.run("document.documentElement.scrollWidth")).longValueExact())
        .as(path + " at 320 pixels")
        .isLessThanOrEqualTo(320);
    assertThat(tab.complaints()).as(path).noneMatch(it -> !it.contains("status of 4"));
  }

  /// They are the same whatever the language: other colours, and what is laid out otherwise.
  private static void examineLooks(Tab tab, String path) {
    tab.media(Map.of("prefers-color-scheme", "dark"));
    assertThat(Axe.faintTexts(tab)).as(path + " dark").isEmpty();
    tab.media(Map.of("forced-colors", "active", "prefers-color-scheme", "light"));
    assertThat(Axe.faintTexts(tab)).as(path + " in forced colours").isEmpty();
    tab.media(Map.of());
    tab.size(320, 800);
    assertThat(Axe.violations(tab)).as(path + " narrow").isEmpty();
  }
}
