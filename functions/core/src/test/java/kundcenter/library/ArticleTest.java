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
  void what_is_for_owners_is_about_a_product() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Content(ArticleKind.FILM, Optional.empty(), Visibility.OWNERS, WHOLE));
  }
}
