package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import kundcenter.json.JsonString;
import kundcenter.local.browser.Axe;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class PortalFirstViewTest {

  private static final int KILOBYTES = 30;

  @Test
  void a_first_view_is_light(LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.bytes();
      tab.go(portal.url("/"));

      assertThat(tab.bytes()).isBetween(5_000L, KILOBYTES * 1024L);
    }
  }

  @Test
  void a_second_view_asks_for_the_page_alone(LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.go(portal.url("/"));
      tab.bytes();
      tab.go(portal.url("/terms"));

      assertThat(tab.bytes()).isLessThan(9_000);
    }
  }

  @Test
  void the_first_key_leads_past_the_menu_and_every_control_can_be_reached(LivePortal portal) {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new?lang=sv"));
      tab.press("Tab");
      assertThat(focused(tab)).isEqualTo("Till innehållet");
      tab.press("Enter");
      assertThat(tab.url()).endsWith("#main");

      var reached = new ArrayList<String>();
      for (var i = 0; i < 12; i++) {
        tab.press("Tab");
        assertThat(tab.run("(() => { const r = document.activeElement.getBoundingClientRect();"
                    + " return r.bottom > 0 && r.top < innerHeight; })()")
                .text())
            .as("seen when focused")
            .isEqualTo("true");
        reached.add(((JsonString)
                tab.run("document.activeElement.name || document.activeElement.innerText"))
            .value());
      }
      assertThat(reached)
          .containsSubsequence("kind", "matter", "subject", "body", "priority", "Skicka ärendet");
    }
  }

  @Test
  void what_keeps_people_out_is_found(LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.go(portal.url("/"));
      tab.run("document.querySelector('main').insertAdjacentHTML('beforeend',"
          + " '<img src=\"/x.png\"><input>'); 0");

      assertThat(Axe.violations(tab))
          .anyMatch(it -> it.startsWith("image-alt"))
          .anyMatch(it -> it.startsWith("label"));
    }
  }

  private static String focused(Tab tab) {
    return ((JsonString) tab.run("document.activeElement.innerText")).value();
  }
}
