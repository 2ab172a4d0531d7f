package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Articles found, read and judged in the pages, without script unless it is said.
@ExtendWith(InChromium.class)
class PortalLibraryTest {

  @Test
  void what_is_looked_for_is_found_by_other_forms_of_the_word_and_marked(LivePortal portal) {
    try (var tab = plain(portal.stranger())) {
      tab.go(portal.url("/faq?lang=sv"));
      tab.type("#q", "skicka arbetsgivardeklarationer");
      tab.follow(".search button");

      assertThat(tab.texts(".hits h3")).first().asString().contains("(AGI)");
      assertThat(tab.texts("mark")).anyMatch(it -> it.contains("rbetsgivardekl"));
      assertThat(tab.run("document.querySelector('#q').value").text()).contains("skicka");
      tab.follow(".hits h3 a");
      assertThat(tab.text("h1")).contains("(AGI)");
      assertThat(tab.has(".prose ol li strong")).isTrue();
    }
  }

  @Test
  void what_is_found_is_narrowed_down_by_kind_and_module(LivePortal portal) {
    try (var tab = plain(portal.anna())) {
      tab.go(portal.url("/faq?lang=sv&q=l%C3%B6n"));
      var all = tab.texts(".hits li").size();
      tab.follow("#kinds ~ ul a[href*='kind=FILM']");
      assertThat(tab.texts(".hits .over")).isNotEmpty().allMatch(it -> it.startsWith("Film"));
      assertThat(tab.texts(".hits li").size()).isLessThan(all);
      assertThat(tab.text("#kinds ~ ul a[aria-current]")).isEqualTo("Filmer");

      tab.go(portal.url("/faq?lang=sv&q=l%C3%B6n"));
      tab.follow("#matters ~ ul a[href*='matter=go%2Flon']");
      assertThat(tab.texts(".hits .over")).isNotEmpty().allMatch(it -> it.endsWith("GO Lön"));
    }
  }

  @Test
  void the_other_language_shows_the_same_search_again(LivePortal portal) {
    try (var tab = plain(portal.stranger())) {
      tab.go(portal.url("/faq?lang=sv&q=payroll&kind=FILM"));
      tab.follow(".me a[hreflang]");

      assertThat(tab.run("document.documentElement.lang").text()).isEqualTo("\"en\"");
      assertThat(tab.run("document.querySelector('#q').value").text()).isEqualTo("\"payroll\"");
      assertThat(tab.url()).contains("kind=FILM");
    }
  }

  @Test
  void on_a_narrow_page_a_link_leads_from_the_hits_to_what_narrows_them_down(LivePortal portal) {
    try (var tab = plain(portal.stranger())) {
      tab.size(320, 800);
      tab.go(portal.url("/faq?lang=sv&q=moms"));
      tab.run("document.querySelector('.to-facets a').click()");

      var top = tab.run("document.querySelector('#kinds').getBoundingClientRect().top < 800");
      assertThat(top.text()).isEqualTo("true");
    }
  }

  @Test
  void another_product_opens_an_article_and_its_reader_is_signed_in(LivePortal portal) {
    var link = portal.handOver("anna@ekbergs-bygg.example", "lamna-in-agi");
    try (var tab = plain(portal.stranger())) {
      tab.go(link + "?lang=sv");
      assertThat(tab.text("main .strong")).isEqualTo("anna@ekbergs-bygg.example");
      tab.follow("main form button");
      assertThat(tab.url()).endsWith("/a/lamna-in-agi");
      assertThat(tab.text(".me")).contains("Anna Lind");
    }
    try (var tab = plain(portal.stranger())) {
      tab.go(link + "?lang=sv");
      assertThat(tab.has("main form button")).isFalse();
    }
  }

  @Test
  void what_is_for_owners_is_not_there_for_others_T31(LivePortal portal) {
    try (var tab = plain(portal.stranger())) {
      tab.go(portal.url("/academy?lang=sv"));
      assertThat(tab.text("main")).doesNotContain("kom igång med lön");
      tab.go(portal.url("/a/film-kom-igang-med-lon"));
      var theirs = tab.text("main").lines().findFirst();
      tab.go(portal.url("/a/finns-inte"));
      assertThat(tab.text("main").lines().findFirst()).isEqualTo(theirs);
    }
    try (var tab = plain(portal.anna())) {
      tab.go(portal.url("/academy?lang=sv"));
      assertThat(tab.text("main")).contains("kom igång med lön");
      tab.go(portal.url("/a/film-kom-igang-med-lon?lang=en"));
      assertThat(tab.text("h1")).isEqualTo("Film: get started with payroll in twelve minutes");
    }
  }

  @Test
  void a_film_is_played_where_it_stands_with_its_subtitles_and_no_sooner_than_asked(
      LivePortal portal) {
    try (var tab = portal.stranger()) {
      tab.go(portal.url("/a/film-kundcenter?lang=sv"));
      assertThat(tab.run("document.querySelector('video').readyState").text()).isEqualTo("0");

      var playing = tab.run("new Promise(done => { const film = document.querySelector('video');"
          + " film.ontimeupdate = () => film.currentTime > 0 && done('it plays');"
          + " film.onerror = () => done(film.error.message); film.muted = true; film.play(); })");
      assertThat(playing.text()).isEqualTo("\"it plays\"");
      assertThat(tab.run("document.querySelector('video').textTracks[0].cues[0].text")
              .text())
          .contains("startsidan");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void an_article_that_did_not_help_tells_the_desk_why(LivePortal portal) {
    try (var tab = plain(portal.anna())) {
      tab.go(portal.url("/a/karensavdrag?lang=sv"));
      tab.follow("#vote button[value=no]");
      tab.type("#reason", "Vad gäller för delade pass?");
      tab.follow("#vote form button");

      assertThat(tab.text("#vote")).contains("det läser vi");
      assertThat(portal.read("maria", "/v1/library/unhelpful"))
          .contains("karensavdrag", "Vad gäller för delade pass?");
      tab.follow("#vote button[value=yes]");
      assertThat(tab.text("#vote")).contains("vad bra");
      assertThat(portal.read("maria", "/v1/library/unhelpful"))
          .doesNotContain("Vad gäller för delade pass?");
    }
  }

  @Test
  void what_is_looked_for_in_vain_is_told_to_the_desk(LivePortal portal) {
    try (var tab = plain(portal.stranger())) {
      tab.go(portal.url("/faq?lang=sv&q=xylofonunderhall"));

      assertThat(tab.text("#found")).isEqualTo("Inga träffar");
      assertThat(portal.read("maria", "/v1/library/misses")).contains("xylofonunderhall");
    }
  }

  @Test
  void answers_to_a_ticket_being_written_are_shown_by_a_button(LivePortal portal) {
    try (var tab = plain(portal.anna())) {
      tab.go(portal.url("/tickets/new?lang=sv"));
      tab.choose("#matter", "go/lon");
      tab.type("#subject", "AGI går inte att skicka in");
      tab.follow("button[formaction]");

      assertThat(tab.texts("#answers h3")).anyMatch(it -> it.contains("(AGI)"));
      assertThat(tab.run("document.querySelector('#subject').value + '/'"
                  + " + document.querySelector('#matter').value")
              .text())
          .isEqualTo("\"AGI går inte att skicka in/go/lon\"");
      tab.type("#body", "Uppgiften kan inte lämnas.");
      tab.follow("form.long .row button");
      assertThat(tab.text(".done")).contains("har kommit in");
    }
  }

  @Test
  void answers_to_a_ticket_being_written_come_by_themselves_where_scripts_run(LivePortal portal) {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new?lang=sv"));
      tab.type("#subject", "Karensavdraget blir fel");
      tab.await("#answers h3");

      assertThat(tab.texts("#answers h3")).anyMatch(it -> it.contains("arensavdrag"));
      assertThat(tab.run("document.activeElement.id").text()).isEqualTo("\"subject\"");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  private static Tab plain(Tab tab) {
    tab.scripts(false);
    return tab;
  }
}
