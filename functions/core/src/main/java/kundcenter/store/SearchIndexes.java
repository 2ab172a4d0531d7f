package kundcenter.store;

import java.util.Map;
import java.util.Optional;
import kundcenter.library.ArticleId;

/// Which index of the articles is the newest, and which articles have changed since it was made.
public interface SearchIndexes {

  /// An index as it lies among the files.
  ///
  /// @param generation counts indexes, from 1
  /// @param digest the SHA-256 of the file in hexadecimal, which is also its name
  record Index(int generation, String digest, long size) {}

  /// What there is, and what is to be done.
  ///
  /// @param newest none before the first
  /// @param due changed or voted on since, each with a mark of the last change; 50 at most
  record Standing(Optional<Index> newest, Map<ArticleId, String> due) {
    public Standing {
      due = Map.copyOf(due);
    }
  }

  /// As last saved.
  Standing standing();

  /// The newest index to search in, or what it was a moment ago.
  Optional<Index> newest();

  /// Puts an index in the place of the one before, in which all that was due is done.
  ///
  /// @throws Stale if somebody else has, or an article has changed again meanwhile
  void replace(Standing before, Index next);
}
