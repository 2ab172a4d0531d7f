package kundcenter.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Language;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Tally;
import kundcenter.ticket.Report.Matter;
import org.junit.jupiter.api.Test;

class LuceneSearchTest {

  private static final Reader ANYONE = new Reader.Anyone();
  private static final Sample AGI = Sample.of(
          "agi", "Lämna in arbetsgivardeklarationen", "Välj **Skicka** senast den 12.")
      .inEnglish("Submit the employer declaration", "Choose **Send** by the 12th.");
  private static final Sample HOLIDAY =
      Sample.of("skuld", "Semesterlöneskuld", "Skulden bokförs varje månad.");
  private static final Sample PAYSLIP =
      Sample.of("besked", "Rätta ett lönebesked", "Lägg in samma löneart med minustecken.");

  @Test
  void a_word_is_found_in_another_form() {
    assertThat(ids(ask("deklarationer", AGI, HOLIDAY))).containsExactly("agi");
    assertThat(ids(ask("bokföring av skulder", AGI, HOLIDAY))).containsExactly("skuld");
    assertThat(ids(ask("rättelser", AGI, PAYSLIP))).containsExactly("besked");
  }

  @Test
  void a_compound_is_found_by_its_parts_and_by_another_compound_of_them() {
    assertThat(ids(ask("lön", AGI, PAYSLIP))).containsExactly("besked");
    assertThat(ids(ask("semesterskuld", AGI, HOLIDAY))).containsExactly("skuld");
  }

  @Test
  void a_typing_error_is_forgiven() {
    assertThat(ids(ask("arbetsgivardeklartion", AGI, HOLIDAY))).containsExactly("agi");
    assertThat(ids(ask("lönebeskde", AGI, PAYSLIP))).containsExactly("besked");
  }

  @Test
  void dots_and_rings_are_kept() {
    var mol = Sample.of("mol", "Mål för året", "Sätt upp mål.");
    var mal = Sample.of("mal", "Mal på kläder", "Malen äter ylle.");

    assertThat(ids(ask("mål", mol, mal))).containsExactly("mol");
  }

  @Test
  void a_question_in_english_finds_the_article_for_a_reader_of_swedish() {
    assertThat(ids(ask("employer declarations", AGI, HOLIDAY))).containsExactly("agi");
  }

  @Test
  void words_that_nothing_tells_of_find_nothing() {
    assertThat(ask("pannkaksrecept", AGI, HOLIDAY, PAYSLIP)).isEqualTo(Found.NOTHING);
    assertThat(ask("hur gör jag", AGI, HOLIDAY, PAYSLIP)).isEqualTo(Found.NOTHING);
  }

  @Test
  void a_word_in_the_title_outweighs_one_in_the_text() {
    var inText = Sample.of("text", "Annat", "Här står något om moms.");
    var inTitle = Sample.of("title", "Moms", "Här står något helt annat.");

    assertThat(ids(ask("moms", inText, inTitle))).containsExactly("title", "text");
  }

  @Test
  void of_two_equals_the_newer_and_the_one_that_helped_come_first() {
    var plain = Sample.of("plain", "Moms", "Så gör du.");
    var old = Sample.of("old", "Moms", "Så gör du.")
        .publishedAt(Sample.NOW.minusSeconds(3 * 365 * 86_400L));
    var helpful = Sample.of("helpful", "Moms", "Så gör du.").votedOn(new Tally(20, 1));

    assertThat(ids(ask("moms", old, plain, helpful))).containsExactly("helpful", "plain", "old");
  }

  @Test
  void a_word_in_the_title_and_the_text_of_each_article_finds_them_all() {
    var monthly = Sample.of("monthly", "Moms varje månad", "Så redovisas moms.");
    var yearly = Sample.of("yearly", "Moms varje år", "Så redovisas moms.");

    assertThat(ids(ask("moms", monthly, yearly))).containsExactlyInAnyOrder("monthly", "yearly");
  }

  @Test
  void no_words_at_all_find_everything_the_newest_first() {
    var old = PAYSLIP.publishedAt(Sample.NOW.minusSeconds(86_400));

    assertThat(ids(ask(" ", old, AGI))).containsExactly("agi", "besked");
  }

  @Test
  void what_a_reader_may_not_see_is_neither_shown_nor_counted_T31() {
    var index = index(AGI, Sample.of("dold", "Arbetsgivardeklaration", "x").forOwnersOfLon());
    var question = question("arbetsgivardeklaration");

    var asAnyone = index.find(question, ANYONE);
    var asOwner = index.find(question, new Reader.Member(Set.of("lon")));

    assertThat(ids(asAnyone)).containsExactly("agi");
    assertThat(asAnyone.total()).isEqualTo(1);
    assertThat(asAnyone.matters()).isEmpty();
    assertThat(asAnyone.kinds()).containsEntry(ArticleKind.FAQ, 1);
    assertThat(ids(asOwner)).containsExactlyInAnyOrder("agi", "dold");
    assertThat(index.find(question, new Reader.Member(Set.of("go"))).total()).isEqualTo(1);
    assertThat(index.find(question, new Reader.Desk()).total()).isEqualTo(2);
  }

  @Test
  void what_a_reader_may_not_see_is_not_suggested_either_T31() {
    var index = index(AGI, Sample.of("dold", "Arbetsgivardeklaration", "x").forOwnersOfLon());

    assertThat(index.similar("deklarationen", Optional.empty(), Language.SV, 5, ANYONE))
        .extracting(Found.Hit::id)
        .containsExactly(new ArticleId("agi"));
  }

  @Test
  void a_count_leaves_out_its_own_filter() {
    var go = new Matter("go", Optional.of("lon"));
    var index = index(
        Sample.of("one", "Moms", "x").about(go),
        Sample.of("two", "Moms", "x").about(Sample.LON).of(ArticleKind.FILM));
    var films =
        new Question("moms", Language.SV, Optional.of(ArticleKind.FILM), Optional.empty(), 10);

    var found = index.find(films, ANYONE);

    assertThat(ids(found)).containsExactly("two");
    assertThat(found.kinds()).containsEntry(ArticleKind.FAQ, 1).containsEntry(ArticleKind.FILM, 1);
    assertThat(found.matters()).containsEntry(Sample.LON, 1).doesNotContainKey(go);
  }

  @Test
  void a_product_asked_for_takes_its_modules_along() {
    var index = index(Sample.of("one", "Moms", "x").about(new Matter("go", Optional.of("tid"))));
    var go = Optional.of(new Matter("go", Optional.<String>empty()));

    assertThat(index
            .find(new Question("", Language.SV, Optional.empty(), go, 9), ANYONE)
            .total())
        .isEqualTo(1);
  }

  @Test
  void what_was_looked_for_is_marked() {
    var hit = ask("deklarationer skickas", AGI).hits().getFirst();

    assertThat(marked(hit.title())).isEqualTo("Lämna in [arbetsgivardeklarationen]");
    assertThat(marked(hit.excerpt())).isEqualTo("Välj [Skicka] senast den 12.");
  }

  @Test
  void an_excerpt_is_the_part_of_a_long_text_that_answers() {
    var long1 = Sample.of(
        "long",
        "Annat",
        "Ord på ord. ".repeat(100) + "Här nämns moms. " + "Mer text. ".repeat(100));

    var excerpt = marked(ask("moms", long1).hits().getFirst().excerpt());

    assertThat(excerpt).startsWith("…").contains("[moms]").endsWith("…");
    assertThat(excerpt.length()).isLessThan(Marking.LENGTH + 10);
  }

  @Test
  void a_ticket_being_written_is_met_by_articles_like_it() {
    var ticket = "Lönebeskedet för Kalle blev fel i oktober. Vi har redan skickat det till honom"
        + " och han undrar varför övertiden saknas. Hur rättar vi?";

    assertThat(
            index(AGI, HOLIDAY, PAYSLIP).similar(ticket, Optional.empty(), Language.SV, 3, ANYONE))
        .extracting(hit -> hit.id().value())
        .startsWith("besked");
  }

  @Test
  void an_index_finds_the_same_after_it_was_kept_and_read_again() {
    var index = ArticleIndex.empty().with(List.of(AGI.entry(), HOLIDAY.entry()), Set.of());

    var again = ArticleIndex.of(index.bytes()).search();

    assertThat(again.find(question("deklaration"), ANYONE))
        .isEqualTo(index.search().find(question("deklaration"), ANYONE));
  }

  @Test
  void an_article_that_is_gone_or_new_again_stands_once_or_not_at_all() {
    var index = ArticleIndex.empty().with(List.of(AGI.entry(), HOLIDAY.entry()), Set.of());
    var changed = index.with(
        List.of(Sample.of("skuld", "Ny rubrik", "Nytt.").entry()), Set.of(new ArticleId("agi")));

    assertThat(ids(changed.search().find(question(""), ANYONE))).containsExactly("skuld");
    assertThat(changed.search().find(question("semesterlöneskuld"), ANYONE).total())
        .isZero();
  }

  private static Found ask(String text, Sample... articles) {
    return index(articles).find(question(text), ANYONE);
  }

  private static LuceneSearch index(Sample... articles) {
    return ArticleIndex.empty()
        .with(Arrays.stream(articles).map(Sample::entry).toList(), Set.of())
        .search();
  }

  private static Question question(String text) {
    return new Question(text, Language.SV, Optional.empty(), Optional.empty(), 10);
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(hit -> hit.id().value()).toList();
  }

  private static String marked(List<Found.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
        .collect(joining());
  }
}
