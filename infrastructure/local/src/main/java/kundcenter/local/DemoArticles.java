package kundcenter.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.PersonId;
import kundcenter.library.Article;
import kundcenter.library.Article.Decided;
import kundcenter.local.articles.ArticleFile;
import kundcenter.local.function.CannotRun;
import kundcenter.store.Entry;
import kundcenter.store.Revised;
import kundcenter.store.Transactions;

/// The articles of the demo, begun and published by its lead. They go by the rules of every other
/// article, but not by one request each, which would make the index anew for each of them.
final class DemoArticles {

  /// The schedule whose function takes into the index what was published.
  static final String INDEXING = "EachFewMinutes";

  /// An article is three rows, and a transaction holds a hundred.
  private static final int AT_ONCE = 25;

  private static final PersonId LEAD = new PersonId("maria-ek");

  private DemoArticles() {}

  static void layIn(Map<String, String> environment) {
    var files = ArticleFile.all();
    try (var client = DynamoDb.client(environment)) {
      var transactions = new DynamoTransactions(client, new TableNames(environment));
      // Whole milliseconds: what is stored reads back as the same instant.
      var now = Clock.tickMillis(ZoneOffset.UTC).instant();
      for (var from = 0; from < files.size(); from += AT_ONCE)
        layIn(files.subList(from, Math.min(files.size(), from + AT_ONCE)), transactions, now);
    }
  }

  private static void layIn(List<ArticleFile> some, Transactions transactions, Instant now) {
    var begun = new ArrayList<Entry>();
    var published = new ArrayList<Entry>();
    for (var file : some) {
      var first = Article.begin(file.id(), file.content(), Optional.empty(), LEAD, now);
      begun.add(new Revised(first.article(), first.revision()));
      switch (first.article().publish(LEAD, now)) {
        case Decided.Changed(var article, var revision) ->
          published.add(new Revised(article, revision));
        case Decided.Refused(var refusal) ->
          throw new CannotRun("The demo could not be laid in: " + file.id() + " " + refusal);
      }
    }
    transactions.write(begun, now);
    transactions.write(published, now);
  }
}
