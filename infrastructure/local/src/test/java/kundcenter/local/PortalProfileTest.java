package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One's own data, and what one asks for beside support, in a browser that runs no script.
@ExtendWith(InChromium.class)
class PortalProfileTest {

  @TempDir
  Path folder;

  @Test
  void all_that_is_kept_of_somebody_comes_as_a_file_without_names_of_others(LivePortal portal) {
    var path = portal.file("sara", "Mina uppgifter", "Bara mina ord.");
    portal.command("maria", path, "ask", "{\"body\": \"Hej Sara!\"}");
    try (var tab = portal.signedIn("sara-nyman", "norrsken-handel")) {
      tab.scripts(false);
      tab.go(portal.url("/profile?lang=sv"));
      var file = tab.download("form[action='/profile/export'] button", folder);

      assertThat(file)
          .hasFileName("kundcenter.json")
          .content()
          .contains("sara@norrsken.example", "Bara mina ord.", "Hej Sara!")
          .doesNotContain("Maria Ek");
    }
  }

  @Test
  void whoever_asks_for_it_is_erased_and_signed_out(LivePortal portal) {
    var place = portal.make("maria", "/v1/people", """
        {"address": "vera@norrsken.example", "name": "Vera Ask", "customer": "norrsken-handel"}
        """);
    var vera = place.substring(place.lastIndexOf('/') + 1);
    try (var tab = portal.signedIn(vera, "norrsken-handel")) {
      tab.scripts(false);
      tab.go(portal.url("/profile?lang=sv"));
      assertThat(tab.text("aside")).contains("Vera Ask");
      tab.click("#sure");
      tab.follow("form[action='/profile/erase'] button");

      assertThat(tab.text("h1")).isEqualTo("Du är raderad");
      tab.go(portal.url("/profile"));
      assertThat(tab.url()).contains("/sign-in");
      assertThat(portal.read("maria", "/v1/people?name=Vera")).doesNotContain("Vera Ask");
    }
  }

  @Test
  void whoever_has_not_just_signed_in_does_so_before_their_data_go_anywhere(LivePortal portal) {
    try (var tab = portal.signedIn("anna-lind", "ekbergs-bygg", Duration.ofMinutes(16))) {
      tab.scripts(false);
      tab.go(portal.url("/profile?lang=sv"));

      assertThat(tab.has("form[action='/profile/export']")).isFalse();
      assertThat(tab.text("[aria-labelledby=data]")).contains("loggat in alldeles nyss");
      assertThat(tab.run("fetch('/profile/erase', {method: 'post', body: new URLSearchParams({sure:"
                  + " 'on'})}).then(it => it.status)")
              .text())
          .isEqualTo("422");
      assertThat(tab.run("fetch('/profile/export', {method: 'post'}).then(it => it.status)")
              .text())
          .isEqualTo("422");
    }
  }

  @Test
  void a_contact_says_who_the_contacts_are(LivePortal portal) {
    var vera = member(portal, "Vera Byt", "vera-byt@solros.example");
    try (var tab = portal.signedIn("karin-sol", "bageri-solros")) {
      tab.scripts(false);
      tab.go(portal.url("/company?lang=sv"));
      tab.click("input[value=karin-sol]");
      tab.follow("form.long button");
      assertThat(tab.text("#faults")).contains("Kontaktpersoner");

      tab.go(portal.url("/company?lang=sv"));
      tab.click("input[value='" + vera + "']");
      tab.follow("form.long button");
      assertThat(tab.text(".done")).isEqualTo("Bytet är sparat.");
      assertThat(tab.texts("tbody tr")).anyMatch(it -> it.matches("(?s)Vera.*kontaktperson.*"));
      assertThat(portal.read("maria", "/v1/customers/bageri-solros/history"))
          .contains("CONTACTS_REPLACED", "person/bageri-solros/karin-sol");

      tab.click("input[value=karin-sol]");
      tab.follow("form.long button");
      assertThat(tab.text(".done")).contains("inte längre kontaktperson");
      assertThat(tab.text("aside")).contains("Professional, grund");
    }
    try (var tab = portal.signedIn(vera, "bageri-solros")) {
      tab.scripts(false);
      tab.go(portal.url("/company?lang=sv"));
      tab.click("input[value=karin-sol]");
      tab.follow("form.long button");
      assertThat(tab.text(".done")).isEqualTo("Bytet är sparat.");
    }
  }

  @Test
  void nobody_else_says_who_the_contacts_are_T31(LivePortal portal) {
    var choice = "fetch('/company/contacts', {method: 'post', body: new URLSearchParams({contacts:"
        + " '%s'})}).then(it => it.status)";
    try (var tab = portal.signedIn("olle-nord", "ekbergs-bygg")) {
      tab.go(portal.url("/profile"));
      assertThat(tab.run(choice.formatted("olle-nord")).text()).isEqualTo("404");
    }
    try (var tab = portal.anna()) {
      tab.go(portal.url("/company"));
      assertThat(tab.run(choice.formatted("sara-nyman")).text()).isEqualTo("422");
    }
  }

  private static String member(LivePortal portal, String name, String address) {
    var place = portal.make("maria", "/v1/people", """
        {"address": "%s", "name": "%s", "customer": "bageri-solros"}
        """.formatted(address, name));
    return place.substring(place.lastIndexOf('/') + 1);
  }

  @Test
  void a_quote_is_asked_for_and_only_once(LivePortal portal) {
    var path = portal.file("anna", "Vi vill lära oss mer", "Om löner.");
    try (var tab = portal.anna()) {
      tab.scripts(false);
      tab.go(portal.url(path + "?lang=sv"));
      tab.follow("a[href$='/quote']");
      tab.click("input[value=SHORT_TRAINING]");
      tab.type("#wish", "En timme för två personer.");
      tab.follow("main form button");
      assertThat(tab.text(".done")).contains("återkommer med en offert");
      assertThat(tab.texts(".happened"))
          .anyMatch(it -> it.contains("bad om en offert: Kort utbildning per telefon"));

      tab.go(portal.url(path + "/quote"));
      tab.click("input[value=CERTIFICATION]");
      tab.type("#wish", "Och en till.");
      tab.follow("main form button");
      assertThat(tab.text("#faults")).contains("redan ställd");
    }
  }

  @Test
  void a_member_cannot_let_their_own_held_ticket_through(LivePortal portal) {
    var path = portal.file("olle", "Får jag hjälp?", "Jag är inte kontaktperson.");
    try (var tab = portal.signedIn("olle-nord", "ekbergs-bygg")) {
      tab.go(portal.url(path + "?lang=sv"));
      assertThat(tab.has("form[action$='/release']")).isFalse();
      assertThat(tab.run(
                  "fetch(location.pathname + '/release', {method: 'post'}).then(it => it.status)")
              .text())
          .isEqualTo("422");
    }
    try (var tab = portal.anna()) {
      tab.scripts(false);
      tab.go(portal.url(path + "?lang=sv"));
      tab.follow("form[action$='/release'] button");
      assertThat(tab.text(".done")).contains("framsläppt");
    }
  }
}
