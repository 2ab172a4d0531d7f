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
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Tally;
import kundcenter.library.Vote;
import kundcenter.store.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoArticlesTest {

  private static final ArticleId AGI = new ArticleId("lamna-in-agi");

  private final DynamoArticles articles = new DynamoArticles(CLIENT, TABLES);

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void an_article_comes_back_as_it_was_saved() {
    var article = save(published(save(begun("lamna-in-agi"))));

    assertThat(articles.findLatest(AGI)).contains(article);
    assertThat(articles.find(AGI)).contains(article);
  }

  @Test
  void the_revisions_of_an_article_make_it_again() {
    var article = save(published(save(begun("lamna-in-agi"))));
    var history = articles.history(AGI);

    assertThat(history).hasSize(2);
    assertThat(begun("lamna-in-agi").article().apply(history.getLast())).isEqualTo(article);
  }

  @Test
  void an_id_is_taken_once_for_all() {
    save(begun("lamna-in-agi"));

    assertThatThrownBy(() -> save(begun("lamna-in-agi"))).isInstanceOf(Stale.class);
  }

  @Test
  void of_two_changes_of_one_version_the_second_is_stale() {
    var draft = save(begun("lamna-in-agi"));
    save(published(draft));

    assertThatThrownBy(() -> save(published(draft))).isInstanceOf(Stale.class);
  }

  @Test
  void the_list_is_by_id_and_goes_on_where_the_page_ended() {
    save(begun("moms"));
    save(begun("agi"));
    save(begun("semester"));

    var first = articles.list(2, Optional.empty());
    var last = articles.list(2, first.next());

    assertThat(first.items())
        .extracting(Article::id)
        .extracting(ArticleId::value)
        .containsExactly("agi", "moms");
    assertThat(last.items())
        .extracting(Article::id)
        .extracting(ArticleId::value)
        .containsExactly("semester");
    assertThat(last.next()).isEmpty();
  }

  @Test
  void votes_are_counted() {
    articles.vote(vote(ANNA, true, ""));
    articles.vote(vote(MARIA, false, "Bilden saknas"));

    assertThat(articles.tallies()).containsEntry(AGI, new Tally(1, 1));
  }

  @Test
  void a_person_who_votes_again_is_counted_once() {
    articles.vote(vote(ANNA, true, ""));
    articles.vote(vote(ANNA, false, "Ändrade mig"));
    articles.vote(vote(ANNA, false, "Ändrade mig igen"));

    assertThat(articles.tallies()).containsEntry(AGI, new Tally(0, 1));
  }

  @Test
  void the_reasons_are_those_of_the_latest_votes() {
    articles.vote(vote(ANNA, false, "Bilden saknas"));
    articles.vote(vote(MARIA, true, ""));
    articles.vote(vote(ANNA, false, "Fel årtal"));

    assertThat(articles.reasons(AGI)).containsExactly(vote(ANNA, false, "Fel årtal"));
  }

  private static Vote vote(PersonId by, boolean helped, String reason) {
    return new Vote(AGI, by, helped, Optional.of(reason).filter(text -> !text.isEmpty()), START);
  }
}
