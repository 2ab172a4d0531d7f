package kundcenter.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Revision;
import kundcenter.library.Tally;
import kundcenter.library.Vote;

/// Every article, whether published or not. They are written as [Revised], by [Transactions].
public interface Articles {

  /// An article to show: as last saved, or as it was a moment ago. Whether a reader sees it is
  /// for [kundcenter.library.Reader#sees] to say.
  Optional<Article> find(ArticleId id);

  /// An article to change: as last saved.
  Optional<Article> findLatest(ArticleId id);

  /// An article's revisions, oldest first; empty where there is no such article.
  List<Revision> history(ArticleId id);

  /// One page of all articles, by their ids.
  ///
  /// @param limit most entries of the page, from 1
  /// @param after the [Page#next] of the page before; empty for the first page
  Page<Article> list(int limit, Optional<String> after);

  /// Keeps a vote instead of the person's earlier one, and counts it.
  ///
  /// @throws Stale if the person votes in two places at once
  void vote(Vote vote);

  /// An article's votes with a reason, the newest first, at most 100.
  List<Vote> reasons(ArticleId id);

  /// The votes of every article that has any.
  Map<ArticleId, Tally> tallies();
}
