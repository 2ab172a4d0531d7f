package kundcenter.articles;

import kundcenter.search.KeptSearch;
import kundcenter.store.Articles;

/// One round that brings the index up to the articles and their votes.
record Indexing(KeptSearch search, Articles articles) {

  /// How many articles were taken in.
  int run() {
    return search.catchUp(articles);
  }
}
