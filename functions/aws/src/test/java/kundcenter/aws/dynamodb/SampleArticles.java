package kundcenter.aws.dynamodb;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.library.Article;
import kundcenter.library.Article.Decided.Changed;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.store.Revised;

/// Articles in the emulator's table.
final class SampleArticles {

  static final PersonId MARIA = new PersonId("maria-berg");
  static final PersonId ANNA = new PersonId("anna-lind");

  private static final DynamoTransactions TRANSACTIONS =
      new DynamoTransactions(TestDesk.CLIENT, TestDesk.TABLES);

  private SampleArticles() {}

  static Content content(String title) {
    var text = new ArticleText(title, "Gör så här.");
    return new Content(
        ArticleKind.FAQ, Optional.empty(), Visibility.PUBLIC, new Texts(text, Optional.of(text)));
  }

  static Changed begun(String id) {
    return Article.begin(new ArticleId(id), content(id), Optional.empty(), MARIA, TestDesk.START);
  }

  static Changed published(Article article) {
    return (Changed) article.publish(MARIA, article.updated().plusSeconds(60));
  }

  static Article save(Changed changed) {
    TRANSACTIONS.write(
        List.of(new Revised(changed.article(), changed.revision())),
        changed.revision().at());
    return changed.article();
  }
}
