package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonString;
import kundcenter.local.browser.Pause;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole story of somebody who writes to the desk for the first time, through every part of the
/// system: mail by SMTP, queues and streams, the mails that are sent, and the pages.
@ExtendWith(InChromium.class)
class PortalStoryTest {

  private static final String NINA = "nina@norrsken.example";
  private static final String SUBJECT = "Bokslutet går inte att öppna";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  Path folder;

  @Test
  void from_the_first_mail_to_an_order_and_a_program(LivePortal portal) throws IOException {
    portal.mail(NINA, SUBJECT, "text/plain", "Hej!\nJag får ett fel när jag öppnar bokslutet.");

    try (var tab = portal.stranger()) {
      enterByTheWelcomeMail(portal, tab);
      assertThat(tab.texts(".tickets h2")).containsExactly(SUBJECT);
      tab.follow(".tickets h2 a");
      var path = tab.url().substring(portal.url("").length());
      assertThat(tab.text(".said .text")).contains("Jag får ett fel när jag öppnar bokslutet.");

      assertThat(tab.texts(".chip")).contains("Väntar på besked");
      letThrough(portal, path);
      tab.go(portal.url(path));
      tab.type("#body", "Det händer varje gång.");
      tab.follow("form[action$='/reply'] button");
      assertThat(tab.texts(".said .text")).contains("Det händer varje gång.");

      portal.command(
          "maria",
          path,
          "ask-order",
          "{\"scope\": \"Felsökning av bokslutet\", \"priceTerms\": \"1 450 kr/tim\"}");
      readOfIt(portal, tab, "Felsökning av bokslutet");
      tab.go(portal.url(path));
      tab.follow("[aria-labelledby=q-ORDER] button[value=yes]");
      assertThat(tab.texts(".happened")).anyMatch(it -> it.contains("beställde."));
      assertThat(portal.read("maria", "/v1" + path)).contains("Det händer varje gång.");

      tab.go(portal.url("/downloads?lang=sv"));
      var program = tab.download("form[action='/downloads/business/12.4'] button", folder);
      assertThat(program).hasFileName("Business-12.4.exe").hasSize(220_000);
    }
  }

  /// The one link in a mail, and a button behind it.
  private static void enterByTheWelcomeMail(LivePortal portal, Tab tab) {
    var link = awaited(portal, tab, "/welcome/");
    tab.go(link);
    assertThat(tab.text("main .strong")).isEqualTo(NINA);
    tab.follow("main form button");
    assertThat(tab.url()).endsWith("/tickets");
    tab.go(portal.url("/tickets?lang=sv"));
  }

  /// The colleague who is entitled to support.
  private static void letThrough(LivePortal portal, String path) {
    try (var sara = portal.signedIn("sara-nyman", "norrsken-handel")) {
      sara.go(portal.url(path + "?lang=sv"));
      sara.follow("form[action$='/release'] button");
      assertThat(sara.text(".done")).contains("framsläppt");
    }
  }

  private static void readOfIt(LivePortal portal, Tab tab, String words) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (var mail : mails(portal, tab)) {
        tab.go(mail);
        if (tab.text("main").contains(words)) return;
      }
      Pause.shortly();
    }
    throw new AssertionError("no mail to " + NINA + " says " + words);
  }

  /// A link in a mail to her, once there is one.
  private static String awaited(LivePortal portal, Tab tab, String part) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (var mail : mails(portal, tab)) {
        tab.go(mail);
        var links = hrefs(tab, "a[href*='" + part + "']");
        if (!links.isEmpty()) return links.getFirst();
      }
      Pause.shortly();
    }
    throw new AssertionError("no mail to " + NINA + " leads to " + part);
  }

  private static List<String> mails(LivePortal portal, Tab tab) {
    tab.go(portal.url("/mailbox"));
    var all = (JsonArray) tab.run("Array.from(document.querySelectorAll('.mails li'))"
        + ".filter(it => it.innerText.includes('" + NINA + "'))"
        + ".map(it => it.querySelector('a').href)");
    return all.items().stream().map(it -> ((JsonString) it).value()).toList();
  }

  private static List<String> hrefs(Tab tab, String selector) {
    var all = (JsonArray) tab.run(
        "Array.from(document.querySelectorAll(" + Tab.quoted(selector) + ")).map(it => it.href)");
    return all.items().stream().map(it -> ((JsonString) it).value()).toList();
  }
}
