package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The verb `screenshots`: pictures of the main pages in `target/screenshots`, for people to look
/// at: wide, narrow, dark.
@ExtendWith(InChromium.class)
class PortalPictures {

  private static final Path PICTURES = Path.of("target/screenshots");

  @Test
  void the_public_pages(LivePortal portal) {
    try (var tab = portal.stranger()) {
      show(portal, tab, "/", "front");
      show(portal, tab, "/sign-in", "sign-in");
      show(portal, tab, "/terms", "terms");
      show(portal, tab, "/opening-hours", "opening-hours");
      show(portal, tab, "/faq", "faq");
      show(portal, tab, "/a/prioriteter-och-starttider", "article");
    }
  }

  @Test
  void the_pages_of_a_customer(LivePortal portal) {
    try (var tab = portal.anna()) {
      show(portal, tab, "/tickets", "tickets");
      show(portal, tab, "/tickets/new", "new-ticket");
      show(portal, tab, "/tickets/10001", "ticket");
      show(portal, tab, "/profile", "profile");
      show(portal, tab, "/company", "company");
      show(portal, tab, "/downloads", "downloads");
      show(portal, tab, "/faq?q=l%C3%B6n", "search");
      show(portal, tab, "/academy", "academy");
      show(portal, tab, "/tickets/10001/quote", "ask-for-quote");
    }
    try (var tab = portal.signedIn("johan-berg", "norrsken-handel")) {
      show(portal, tab, "/tickets/10004", "quote");
    }
  }

  @Test
  void the_pages_of_the_desk(LivePortal portal) {
    try (var tab = portal.specialist("lina-holm")) {
      show(portal, tab, "/desk", "desk");
      show(portal, tab, "/desk/promises", "promises");
    }
  }

  private static void show(LivePortal portal, Tab tab, String path, String name) {
    tab.media(Map.of("prefers-color-scheme", "light"));
    tab.size(1280, 900);
    tab.go(portal.url(path + (path.contains("?") ? "&" : "?") + "lang=sv"));
    assertThat(tab.has("h1")).isTrue();
    tab.picture(PICTURES.resolve(name + "-wide.png"));
    tab.size(320, 800);
    tab.picture(PICTURES.resolve(name + "-narrow.png"));
    tab.size(1280, 900);
    tab.media(Map.of("prefers-color-scheme", "dark"));
    tab.picture(PICTURES.resolve(name + "-dark.png"));
  }
}
