package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every task of a customer's, in a browser that runs no script.
@ExtendWith(InChromium.class)
class PortalWithoutScriptTest {

  private static final String UNTIL = "\"until\": \"2099-01-01T00:00:00Z\"";

  @Test
  void a_ticket_is_filed_replied_to_and_closed(LivePortal portal) {
    try (var tab = plain(portal)) {
      tab.go(portal.url("/tickets/new?lang=sv"));
      tab.click("input[name=kind][value=TECHNICAL]");
      tab.choose("#matter", "go/lon");
      tab.type("#subject", "Skrivaren skriver inte");
      tab.type("#body", "Den står tyst.");
      tab.follow("form.long button");

      assertThat(tab.text("h1")).isEqualTo("Skrivaren skriver inte");
      assertThat(tab.text(".done")).contains("har kommit in");
      assertThat(tab.has(".promise svg.line")).isTrue();
      var path = tab.url().substring(portal.url("").length(), tab.url().indexOf('?'));

      tab.type("#body", "Nu skriver den igen.");
      tab.follow("form[action$='/reply'] button");
      assertThat(tab.texts(".said .text")).contains("Nu skriver den igen.");

      portal.command("maria", path, "solve", "{\"solution\": \"Den var avstängd.\"}");
      tab.go(portal.url(path));
      assertThat(tab.texts(".chip")).contains("Löst");
      tab.follow("form[action$='/close'] button");
      assertThat(tab.texts(".chip")).contains("Stängt");
    }
  }

  @Test
  void a_form_sent_twice_counts_once(LivePortal portal) {
    var path = portal.file("anna", "Dubbelt", "Jag trycker två gånger.");
    try (var tab = plain(portal)) {
      tab.go(portal.url(path));
      tab.type("#body", "En gång");
      tab.run("const form = document.querySelector(\"form[action$='/reply']\");"
          + " window.body = new URLSearchParams(new FormData(form));"
          + " fetch(form.action, {method: 'post', body: window.body}).then(() => 0)");
      tab.follow("form[action$='/reply'] button");

      assertThat(tab.texts(".said .text")).containsOnlyOnce("En gång");
    }
  }

  @Test
  void an_order_is_placed_a_consent_is_given_and_taken_back_and_access_denied(LivePortal portal) {
    var path = portal.file("anna", "Tre frågor", "Fråga mig.");
    portal.command(
        "maria", path, "ask-remote-control", "{\"scope\": \"Titta på skärmen.\", " + UNTIL + "}");
    portal.command(
        "maria", path, "ask-data-access", "{\"scope\": \"Se lönearten.\", " + UNTIL + "}");
    portal.command(
        "maria",
        path,
        "ask-order",
        "{\"scope\": \"Felsökning\", \"priceTerms\": \"1 450 kr/tim\"}");
    try (var tab = plain(portal)) {
      tab.go(portal.url(path + "?lang=sv"));
      tab.follow("[aria-labelledby=q-ORDER] button[value=yes]");
      tab.follow("[aria-labelledby=q-DATA_ACCESS] button[value=no]");
      tab.follow("[aria-labelledby=q-REMOTE_CONTROL] button[value=yes]");
      assertThat(tab.text(".done")).contains("registrerat");
      tab.follow("[aria-labelledby=c-REMOTE_CONTROL] button");

      assertThat(tab.texts(".happened"))
          .anyMatch(it -> it.startsWith("Anna Lind beställde."))
          .anyMatch(it -> it.startsWith("Anna Lind sade nej till att vi går in"))
          .anyMatch(it -> it.startsWith("Anna Lind tog tillbaka godkännandet av fjärrstyrning."));
    }
  }

  @Test
  void a_question_that_was_answered_meanwhile_is_told_as_that(LivePortal portal) {
    var path = portal.file("anna", "Om igen", "Fråga mig.");
    portal.command(
        "maria",
        path,
        "ask-order",
        "{\"scope\": \"Felsökning\", \"priceTerms\": \"1 450 kr/tim\"}");
    try (var tab = plain(portal);
        var other = plain(portal)) {
      tab.go(portal.url(path + "?lang=sv"));
      other.go(portal.url(path + "?lang=sv"));
      other.follow("[aria-labelledby=q-ORDER] button[value=no]");
      tab.follow("[aria-labelledby=q-ORDER] button[value=yes]");

      assertThat(tab.text("#faults")).contains("Det finns ingen fråga som väntar på det svaret.");
    }
  }

  @Test
  void the_list_is_filtered(LivePortal portal) {
    try (var tab = plain(portal)) {
      tab.go(portal.url("/tickets?lang=sv"));
      tab.click("input[name=which][value=all]");
      tab.click("input[name=whose][value=mine]");
      tab.follow(".filter button");

      assertThat(tab.url()).contains("which=all").contains("whose=mine");
      assertThat(tab.texts(".tickets h2")).contains("Arbetsgivardeklarationen går inte att skicka");
    }
  }

  @Test
  void somebody_elses_ticket_is_as_one_that_does_not_exist_T31(LivePortal portal) {
    try (var tab = portal.signedIn("sara-nyman", "norrsken-handel")) {
      tab.go(portal.url("/tickets/10001"));
      var theirs = tab.text("main").lines().findFirst();
      tab.go(portal.url("/tickets/99999"));

      assertThat(tab.text("main").lines().findFirst()).isEqualTo(theirs);
    }
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_the_page_by_way_of_the_door(LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.scripts(false);
      tab.go(portal.url("/tickets/new"));

      assertThat(tab.url()).endsWith("/sign-in?next=%2Ftickets%2Fnew");
    }
  }

  private static Tab plain(LivePortal portal) {
    var tab = portal.anna();
    tab.scripts(false);
    return tab;
  }
}
