package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.customer.PersonId;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.store.Revised;
import kundcenter.ticket.Report.Matter;
import org.junit.jupiter.api.Test;

/// Articles named in an answer.
class ArticleLinksTest {

  private static final PersonId MARIA = new PersonId("maria-ek");

  private final LiveDesk desk = new LiveDesk();
  private final Client anna = desk.as(ANNA);
  private final long ticket = anna.files(REPORT);

  @Test
  void an_article_stands_with_its_title_and_its_link_beneath_the_words() {
    publish("lamna-in-agi", Visibility.PUBLIC, "go");

    answers("Så här gör du.", "lamna-in-agi").ok();

    assertThat(anna.reads(ticket).each("/messages", "/body")).endsWith("""
            Så här gör du.

            Lämna in AGI
            https://kundcenter.example/a/lamna-in-agi""");
  }

  @Test
  void one_for_owners_of_their_product_is_named() {
    publish("lonefilm", Visibility.OWNERS, "lon");

    assertThat(answers("Se filmen.", "lonefilm").status()).isEqualTo(201);
  }

  @Test
  void one_that_the_requester_may_not_read_is_not_named_T31() {
    publish("tidfilm", Visibility.OWNERS, "tid");
    draft("utkast");

    for (var id : List.of("tidfilm", "utkast", "finns-inte"))
      assertThat(answers("Se här.", id).problem()).as(id).isEqualTo("article-not-for-requester");
    assertThat(anna.reads(ticket).each("/messages", "/body")).doesNotContain("Se här.");
  }

  @Test
  void a_text_that_leaves_no_room_for_them_is_refused() {
    publish("lamna-in-agi", Visibility.PUBLIC, "go");

    assertThat(answers("x".repeat(63_000), "lamna-in-agi").errors())
        .containsExactly("/body no-room-for-articles");
  }

  @Test
  void notes_name_none() {
    var note = Map.of("body", "Se artikeln.", "articles", List.of("lamna-in-agi"));

    assertThat(desk.as(OMAR)
            .send(
                Call.post("/v1/tickets/" + ticket + "/notes", note).with("Idempotency-Key", "note"))
            .errors())
        .containsExactly("/articles unknown");
  }

  private Answer answers(String body, String article) {
    var words = Map.of("body", body, "articles", List.of(article));
    return desk.as(OMAR)
        .send(Call.post("/v1/tickets/" + ticket + "/messages", words)
            .with("Idempotency-Key", article));
  }

  private static Article draft(String id) {
    return save(begin(id, Visibility.PUBLIC, "go"));
  }

  private static void publish(String id, Visibility visibility, String product) {
    var begun = save(begin(id, visibility, product));
    save((Article.Decided.Changed) begun.publish(MARIA, LiveDesk.MONDAY_AT_EIGHT));
  }

  private static Article.Decided.Changed begin(String id, Visibility visibility, String product) {
    var content = new Content(
        ArticleKind.FAQ,
        Optional.of(new Matter(product, Optional.empty())),
        visibility,
        new Texts(
            new ArticleText("Lämna in AGI", "Välj Lön."),
            Optional.of(new ArticleText("Submit the AGI", "Choose Payroll."))));
    return Article.begin(
        new ArticleId(id), content, Optional.empty(), MARIA, LiveDesk.MONDAY_AT_EIGHT);
  }

  private static Article save(Article.Decided.Changed changed) {
    LiveDesk.write(
        List.of(new Revised(changed.article(), changed.revision())), LiveDesk.MONDAY_AT_EIGHT);
    return changed.article();
  }
}
