package kundcenter.library;

import static kundcenter.library.Samples.MARIA;
import static kundcenter.library.Samples.NOW;
import static kundcenter.library.Samples.WHOLE;
import static kundcenter.library.Samples.begun;
import static kundcenter.library.Samples.changed;
import static kundcenter.library.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;
import kundcenter.library.Article.Decided;
import kundcenter.library.Article.Standing;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private final Article draft = begun(content(Visibility.PUBLIC));
  private final Article published = changed(draft.publish(MARIA, NOW));

  @Test
  void a_draft_shows_nothing_to_readers() {
    assertThat(draft.shown()).isEmpty();
  }

  @Test
  void what_is_published_is_what_readers_see() {
    assertThat(published.shown()).contains(content(Visibility.PUBLIC));
  }

  @Test
  void readers_see_what_was_published_while_a_new_draft_is_written() {
    var written = changed(published.write(content(Visibility.SIGNED_IN), MARIA, NOW));

    assertThat(written.shown()).contains(content(Visibility.PUBLIC));
    assertThat(written.draft()).isEqualTo(content(Visibility.SIGNED_IN));
  }

  @Test
  void a_text_in_swedish_only_is_not_published() {
    var half = new Content(
        ArticleKind.FAQ,
        Optional.empty(),
        Visibility.PUBLIC,
        new Texts(WHOLE.sv(), Optional.empty()));

    assertThat(begun(half).publish(MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.NOT_TRANSLATED));
  }

  @Test
  void what_is_published_already_is_not_published_again() {
    assertThat(published.publish(MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.NOTHING_NEW));
  }

  @Test
  void a_withdrawn_article_shows_nothing_and_tells_why() {
    var withdrawn = changed(published.withdraw("Gäller inte längre", MARIA, NOW));

    assertThat(withdrawn.shown()).isEmpty();
    assertThat(withdrawn.standing()).isEqualTo(new Standing.Withdrawn("Gäller inte längre", NOW));
  }

  @Test
  void a_withdrawn_article_can_be_published_again() {
    var withdrawn = changed(published.withdraw("Gäller inte längre", MARIA, NOW));

    assertThat(changed(withdrawn.publish(MARIA, NOW)).shown()).isPresent();
  }

  @Test
  void a_draft_is_not_withdrawn() {
    assertThat(draft.withdraw("Fel", MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.NOT_PUBLISHED));
  }

  @Test
  void the_day_of_the_first_publication_stays_when_a_new_text_is_published() {
    var later = NOW.plusSeconds(60);
    var written = changed(published.write(content(Visibility.SIGNED_IN), MARIA, later));

    assertThat(changed(written.publish(MARIA, later)).standing())
        .isEqualTo(new Standing.Published(content(Visibility.SIGNED_IN), NOW, later));
  }

  @Test
  void a_revision_is_never_earlier_than_the_one_before() {
    assertThat(changed(published.withdraw("Fel", MARIA, NOW.minusSeconds(9))).updated())
        .isEqualTo(NOW);
  }

  @Test
  void readers_have_a_file_once_the_draft_with_it_is_published() {
    var enclosed = changed(published.enclose(file("1"), MARIA, NOW));

    assertThat(enclosed.shown().orElseThrow().files()).isEmpty();
    assertThat(changed(enclosed.publish(MARIA, NOW)).shown().orElseThrow().files())
        .containsExactly(file("1"));
  }

  @Test
  void a_text_that_is_written_leaves_the_files_alone() {
    var enclosed = changed(draft.enclose(file("1"), MARIA, NOW));

    assertThat(enclosed.write(content(Visibility.PUBLIC), MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.NOTHING_NEW));
    assertThat(changed(enclosed.write(content(Visibility.SIGNED_IN), MARIA, NOW))
            .draft()
            .files())
        .containsExactly(file("1"));
  }

  @Test
  void a_file_that_is_not_there_is_not_removed() {
    var enclosed = changed(draft.enclose(file("1"), MARIA, NOW));

    assertThat(changed(enclosed.remove(new FileId("1"), MARIA, NOW)).draft().files())
        .isEmpty();
    assertThat(enclosed.remove(new FileId("2"), MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.NO_SUCH_FILE));
  }

  @Test
  void an_article_has_twenty_files_at_most() {
    var full = draft;
    for (var number = 0; number < Content.MOST_FILES; number++)
      full = changed(full.enclose(file(Integer.toString(number)), MARIA, NOW));

    assertThat(full.enclose(file("one-more"), MARIA, NOW))
        .isEqualTo(new Decided.Refused(ArticleRefusal.TOO_MANY_FILES));
  }

  private static Enclosure file(String id) {
    return new Enclosure(
        new FileId(id), FileName.of("film.mp4"), FileType.OTHER, 1, Sha256.of(new byte[1]));
  }

  @Test
  void what_is_for_owners_is_about_a_product() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Content(ArticleKind.FILM, Optional.empty(), Visibility.OWNERS, WHOLE));
  }
}
