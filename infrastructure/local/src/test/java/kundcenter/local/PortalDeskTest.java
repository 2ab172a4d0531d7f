package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The desk's queues in a browser that runs no script.
@ExtendWith(InChromium.class)
class PortalDeskTest {

  @Test
  void a_specialist_finds_the_queues_where_a_customer_finds_their_tickets(LivePortal portal) {
    try (var tab = plain(portal.specialist("lina-holm"))) {
      for (var path : new String[] {"/tickets", "/tickets/new", "/desk"}) {
        tab.go(portal.url(path + "?lang=sv"));
        assertThat(tab.text("h1")).as(path).isEqualTo("Köer");
      }
      assertThat(tab.text("h2")).isEqualTo("HR, första linjen");
      assertThat(tab.texts(".tickets li"))
          .anyMatch(it -> it.contains("Arbetsgivardeklarationen") && it.contains("Ekbergs Bygg AB"))
          .anyMatch(it -> it.contains(" kvar") && it.contains("påbörjas senast"));
    }
  }

  @Test
  void ones_own_tickets_stand_together_whatever_the_line(LivePortal portal) {
    var mine = portal.file("anna", "Omars eget ärende", "Lön");
    portal.command("maria", mine, "assign", "{\"assignee\": \"omar-haddad\"}");
    portal.command("omar", mine, "hand-over", "{\"line\": \"SECOND\", \"reason\": \"Svårt\"}");
    portal.command("maria", mine, "assign", "{\"assignee\": \"omar-haddad\"}");
    try (var tab = plain(portal.specialist("omar-haddad"))) {
      tab.go(portal.url("/desk?list=mine&lang=sv"));
      assertThat(tab.texts(".tickets h3")).contains("Omars eget ärende");
    }
    try (var tab = plain(portal.specialist("lina-holm"))) {
      tab.go(portal.url("/desk?list=mine&lang=sv"));
      assertThat(tab.texts(".tickets h3")).doesNotContain("Omars eget ärende");
    }
  }

  @Test
  void a_ticket_is_found_by_its_number_and_by_whose_it_is(LivePortal portal) {
    try (var tab = plain(portal.specialist("maria-ek"))) {
      find(tab, portal, "10 003");
      assertThat(tab.url()).endsWith("/tickets/10003");

      find(tab, portal, "sara@norrsken.example");
      tab.follow("main li a[href*='requester=']");
      assertThat(tab.text("h2")).isEqualTo("Sara Nyman");
      assertThat(tab.texts(".tickets h3")).anyMatch(it -> it.contains("momskod"));

      find(tab, portal, "norrsken");
      tab.follow("main li a[href*='customer=']");
      assertThat(tab.text("h2")).isEqualTo("Norrsken Handel AB");
      assertThat(tab.texts(".tickets h3")).anyMatch(it -> it.contains("avstämning"));

      find(tab, portal, "xylofon");
      assertThat(tab.text("main")).contains("ingen kund heter så");
    }
  }

  @Test
  void the_queues_are_not_there_for_customers_T31(LivePortal portal) {
    try (var tab = plain(portal.anna())) {
      tab.go(portal.url("/desk?lang=sv"));
      assertThat(tab.text("h1")).isEqualTo("There is nothing at that address");
      assertThat(tab.has("a[href='/desk']")).isFalse();
    }
  }

  private static void find(Tab tab, LivePortal portal, String text) {
    tab.go(portal.url("/desk?lang=sv"));
    tab.type("#q", text);
    tab.follow(".search button");
  }

  private static Tab plain(Tab tab) {
    tab.scripts(false);
    return tab;
  }
}
