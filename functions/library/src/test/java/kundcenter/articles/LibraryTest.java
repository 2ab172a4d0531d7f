package kundcenter.articles;

import static kundcenter.articles.LiveLibrary.Someone.ANNA;
import static kundcenter.articles.LiveLibrary.Someone.MARIA;
import static kundcenter.articles.LiveLibrary.Someone.NILS;
import static kundcenter.articles.LiveLibrary.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.OpenApi;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private final LiveLibrary library = new LiveLibrary();

  @Test
  void the_contract_has_the_routes_of_the_function_and_no_other() {
    assertThat(OpenApi.of(LibraryHandler.class.getName()))
        .extracting(OpenApi.Operation::id)
        .containsExactlyInAnyOrder(
            "search-articles",
            "begin-article",
            "read-article",
            "show-draft",
            "write-article",
            "publish-article",
            "withdraw-article",
            "vote-on-article",
            "announce-file",
            "confirm-file",
            "remove-file",
            "fetch-article-file",
            "hand-over-person",
            "suggest-articles",
            "list-misses",
            "list-unhelpful");
  }

  @Test
  void a_published_article_is_found_and_read_at_once() {
    library.publish("lamna-in-agi", "PUBLIC", "Lämna in arbetsgivardeklarationen");

    assertThat(library.get(ANNA, "/v1/articles?q=deklarationer").body())
        .contains("\"total\":1", "\"id\":\"lamna-in-agi\"");
    assertThat(library.get(ANNA, "/v1/articles/lamna-in-agi").body())
        .contains("<p>Välj <strong>Lön</strong>.</p>");
  }

  @Test
  void a_draft_is_the_desks_alone() {
    library.post(
        OMAR, "/v1/articles", LiveLibrary.article("utkast", "PUBLIC", "Arbetsgivardeklaration"));

    assertThat(library.get(ANNA, "/v1/articles/utkast").status()).isEqualTo(404);
    assertThat(library.get(ANNA, "/v1/articles?q=arbetsgivardeklaration").body())
        .contains("\"total\":0");
    assertThat(library.get(ANNA, "/v1/articles/utkast/draft").status()).isEqualTo(403);
    assertThat(library.get(OMAR, "/v1/articles/utkast/draft").body())
        .contains("\"state\":\"DRAFT\"", "\"type\":\"Begun\"");
  }

  @Test
  void only_a_lead_publishes_and_withdraws() {
    var begun = library.post(OMAR, "/v1/articles", LiveLibrary.article("moms", "PUBLIC", "Moms"));

    assertThat(library
            .post(OMAR, "/v1/articles/moms/publish", begun.header("ETag"), "{}")
            .status())
        .isEqualTo(403);
    assertThat(library
            .post(ANNA, "/v1/articles/moms/publish", begun.header("ETag"), "{}")
            .status())
        .isEqualTo(403);
    assertThat(library
            .post(MARIA, "/v1/articles/moms/publish", begun.header("ETag"), "{}")
            .status())
        .isEqualTo(200);
  }

  @Test
  void a_withdrawn_article_is_neither_found_nor_read() {
    library.publish("moms", "PUBLIC", "Moms");

    assertThat(library
            .post(MARIA, "/v1/articles/moms/withdraw", "\"2\"", "{\"reason\":\"Gammal\"}")
            .status())
        .isEqualTo(200);
    assertThat(library.get(ANNA, "/v1/articles?q=moms").body()).contains("\"total\":0");
    assertThat(library.get(ANNA, "/v1/articles/moms").status()).isEqualTo(404);
  }

  @Test
  void what_is_for_owners_does_not_exist_for_others_T31() {
    library.publish("lonefilm", "OWNERS", "Film om lön");

    assertThat(library.get(ANNA, "/v1/articles/lonefilm").status()).isEqualTo(404);
    assertThat(library.get(ANNA, "/v1/articles?q=film").body()).contains("\"total\":0");
    assertThat(library
            .post(ANNA, "/v1/articles/lonefilm/vote", "{\"helped\":true}")
            .status())
        .isEqualTo(404);
    assertThat(
            library.post(ANNA, "/v1/library/similar", "{\"subject\":\"film\"}").body())
        .isEqualTo("{\"items\":[]}");
    assertThat(library.get(NILS, "/v1/articles?q=film").body()).contains("\"total\":1");
    assertThat(library.get(NILS, "/v1/articles/lonefilm").status()).isEqualTo(200);
  }

  @Test
  void what_is_for_others_is_in_no_count_either_T31() {
    library.publish("lonefilm", "OWNERS", "Lön som film");
    library.publish("loneart", "PUBLIC", "Lön och lönearter");

    var found = library.get(ANNA, "/v1/articles?q=l%C3%B6n");

    assertThat(found.text("/total")).isEqualTo("1");
    assertThat(found.text("/kinds/FAQ")).isEqualTo("1");
    assertThat(found.each("/products", "/hits")).containsExactly("1");
    assertThat(library.get(NILS, "/v1/articles?q=l%C3%B6n").each("/products", "/hits"))
        .containsExactly("2");
  }

  @Test
  void what_is_asked_again_with_its_version_is_not_sent_again() {
    library.publish("moms", "PUBLIC", "Moms");
    var read = library.get(ANNA, "/v1/articles/moms").ok();

    assertThat(library
            .send(ANNA, Call.get("/v1/articles/moms").with("If-None-Match", read.header("ETag")))
            .status())
        .isEqualTo(304);
  }

  @Test
  void a_change_names_the_version_that_it_was_decided_by() {
    library.publish("moms", "PUBLIC", "Moms");
    var withdraw = "/v1/articles/moms/withdraw";

    assertThat(library.post(MARIA, withdraw, "{\"reason\":\"Gammal\"}").status())
        .isEqualTo(428);
    assertThat(library.post(MARIA, withdraw, "\"1\"", "{\"reason\":\"Gammal\"}").status())
        .isEqualTo(412);
  }

  @Test
  void a_name_is_taken_once() {
    library.publish("moms", "PUBLIC", "Moms");

    assertThat(library
            .post(OMAR, "/v1/articles", LiveLibrary.article("moms", "PUBLIC", "Annat"))
            .body())
        .contains("name-taken");
  }

  @Test
  void a_link_that_would_run_a_script_is_refused_T13() {
    var body = LiveLibrary.article("moms", "PUBLIC", "Moms")
        .replace("Choose it.", "[x](javascript:alert)");

    assertThat(library.post(OMAR, "/v1/articles", body).body())
        .contains("/texts/en/body", "address-not-allowed");
  }

  @Test
  void an_unknown_field_is_refused_T33() {
    var body =
        LiveLibrary.article("moms", "PUBLIC", "Moms").replace("\"kind\"", "\"by\":1,\"kind\"");

    assertThat(library.post(OMAR, "/v1/articles", body).status()).isEqualTo(400);
  }

  @Test
  void what_did_not_help_comes_to_the_desk_with_its_reason() {
    library.publish("moms", "PUBLIC", "Moms");
    library.post(ANNA, "/v1/articles/moms/vote", "{\"helped\":true}");
    library.post(ANNA, "/v1/articles/moms/vote", "{\"helped\":false,\"reason\":\"Bild saknas\"}");

    assertThat(library.get(OMAR, "/v1/library/unhelpful").body())
        .contains("\"helped\":0", "\"didNot\":1", "Bild saknas");
    assertThat(library.get(ANNA, "/v1/library/unhelpful").status()).isEqualTo(403);
  }

  @Test
  void what_was_looked_for_in_vain_comes_to_the_desk() {
    library.get(ANNA, "/v1/articles?q=Pannkaka");
    library.get(NILS, "/v1/articles?q=pannkaka");

    assertThat(library.get(OMAR, "/v1/library/misses").body())
        .contains("\"text\":\"pannkaka\",\"times\":2");
    assertThat(library.get(ANNA, "/v1/library/misses").status()).isEqualTo(403);
  }

  @Test
  void a_ticket_that_is_not_solved_makes_no_article() {
    var body = LiveLibrary.article("moms", "PUBLIC", "Moms")
        .replace("{\"id\"", "{\"fromTicket\":4711,\"id\"");

    assertThat(library.post(OMAR, "/v1/articles", body).body()).contains("ticket-not-solved");
  }
}
