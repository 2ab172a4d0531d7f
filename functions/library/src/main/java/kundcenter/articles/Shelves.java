package kundcenter.articles;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Reader;
import kundcenter.library.Tally;
import kundcenter.search.KeptSearch;
import kundcenter.store.ArticleFiles;
import kundcenter.store.Articles;
import kundcenter.store.Entry;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Misses;
import kundcenter.store.Owners;
import kundcenter.store.Revised;
import kundcenter.store.Settings;
import kundcenter.store.Stale;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.store.Unavailable;
import kundcenter.web.ETag;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// What the endpoints of this function work with, and what they share.
record Shelves(
    Articles articles,
    ArticleFiles files,
    KeptSearch search,
    Transactions transactions,
    KeptAnswers answers,
    Misses misses,
    Tickets tickets,
    Owners owners,
    Settings settings,
    InstantSource clock) {

  Instant now() {
    return clock.instant();
  }

  Once once() {
    return new Once(answers, clock);
  }

  /// As whom somebody reads: a customer's people and machines by what the customer owns.
  Reader reader(Caller caller) {
    return switch (caller) {
      case Caller.Specialist _ -> new Reader.Desk();
      case Caller.Person person -> member(person.customer());
      case Caller.Machine(var _, var customer) ->
        customer.map(this::member).orElseGet(Reader.Desk::new);
    };
  }

  private Reader member(CustomerId customer) {
    return new Reader.Member(owners.productsOf(customer));
  }

  /// The article in the path, if there can be such a one.
  static Optional<ArticleId> id(Request request) {
    return Optional.of(request.part("id")).filter(ArticleId::isOne).map(ArticleId::new);
  }

  /// The file in the path, if there can be such a one.
  static Optional<FileId> file(Request request) {
    return Optional.of(request.part("file")).filter(FileId::isOne).map(FileId::new);
  }

  /// The caller as a lead, if they are one.
  static Optional<PersonId> lead(Caller caller) {
    return caller instanceof Caller.Specialist specialist && specialist.lead()
        ? Optional.of(specialist.person())
        : Optional.empty();
  }

  static Response leadsOnly() {
    return Response.problem(WebProblem.LEADS_ONLY);
  }

  /// "Not for you" and "none such" are one answer (threat T31).
  static Response noSuchArticle() {
    return Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }

  /// Writes a change of an article with what belongs to it, and if readers are to notice it takes
  /// it into the index. Should that fail the change stands, and the next round of [IndexHandler]
  /// does it.
  void save(Article.Decided.Changed changed, List<Entry> more) {
    var entries = new ArrayList<Entry>(more);
    var revised = new Revised(changed.article(), changed.revision());
    entries.add(revised);
    transactions.write(entries, now());
    if (revised.isForReaders()) catchUp();
  }

  /// An article as its writers see it, with its version.
  Response written(Article article) {
    var votes = articles.tallies().getOrDefault(article.id(), Tally.NONE);
    var view = ArticleView.written(article, votes);
    return Response.ok(Records.of(ArticleView.Written.class).write(view))
        .with("ETag", new ETag(article.version()).toString());
  }

  private void catchUp() {
    try {
      search.catchUp(articles);
    } catch (Stale | Unavailable _) {
      return;
    }
  }
}
