package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.SampleArticles.ANNA;
import static kundcenter.aws.dynamodb.SampleArticles.MARIA;
import static kundcenter.aws.dynamodb.SampleArticles.begun;
import static kundcenter.aws.dynamodb.SampleArticles.published;
import static kundcenter.aws.dynamodb.SampleArticles.save;
import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import kundcenter.emulators.TestCloud;
import kundcenter.library.Article.Decided.Changed;
import kundcenter.library.ArticleId;
import kundcenter.library.Vote;
import kundcenter.store.SearchIndexes.Index;
import kundcenter.store.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoSearchIndexesTest {

  private static final ArticleId AGI = new ArticleId("lamna-in-agi");
  private static final Index FIRST = new Index(1, "a1", 100);

  private final DynamoSearchIndexes indexes = new DynamoSearchIndexes(CLIENT, TABLES);

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void there_is_no_index_before_the_first_and_nothing_due() {
    assertThat(indexes.standing().newest()).isEmpty();
    assertThat(indexes.standing().due()).isEmpty();
  }

  @Test
  void an_article_is_due_once_readers_are_to_notice_it() {
    var draft = save(begun("lamna-in-agi"));
    assertThat(indexes.standing().due()).isEmpty();

    save(published(draft));
    assertThat(indexes.standing().due()).containsOnlyKeys(AGI);
  }

  @Test
  void an_article_voted_on_is_due() {
    new DynamoArticles(CLIENT, TABLES).vote(new Vote(AGI, ANNA, true, Optional.empty(), START));

    assertThat(indexes.standing().due()).containsOnlyKeys(AGI);
  }

  @Test
  void nothing_is_due_once_a_new_index_is_in_place() {
    save(published(save(begun("lamna-in-agi"))));
    indexes.replace(indexes.standing(), FIRST);

    assertThat(indexes.standing().newest()).contains(FIRST);
    assertThat(indexes.standing().due()).isEmpty();
    assertThat(indexes.newest()).contains(FIRST);
  }

  @Test
  void an_index_is_stale_when_another_has_taken_the_place() {
    var before = indexes.standing();
    indexes.replace(before, FIRST);

    assertThatThrownBy(() -> indexes.replace(before, new Index(1, "b1", 100)))
        .isInstanceOf(Stale.class);
  }

  @Test
  void an_index_is_stale_when_an_article_has_changed_again_since_it_was_read() {
    var article = save(published(save(begun("lamna-in-agi"))));
    var before = indexes.standing();
    save((Changed) article.withdraw("Gammal", MARIA, article.updated().plusSeconds(60)));

    assertThatThrownBy(() -> indexes.replace(before, FIRST)).isInstanceOf(Stale.class);
    assertThat(indexes.standing().newest()).isEmpty();
  }

  @Test
  void no_more_is_due_at_once_than_one_transaction_can_hold() {
    IntStream.range(0, 60).forEach(i -> save(published(save(begun("artikel-" + i)))));

    var standing = indexes.standing();
    indexes.replace(standing, FIRST);

    assertThat(standing.due()).hasSize(50);
    assertThat(indexes.standing().due()).hasSize(10);
  }
}
