package kundcenter.store;

import kundcenter.library.Article;
import kundcenter.library.Revision;
import kundcenter.library.Revision.Act;

/// A decided change of one article.
///
/// @param article as it is after the revision
public record Revised(Article article, Revision revision) implements Entry {

  /// Whether it changes what readers see, and so what they find.
  public boolean isForReaders() {
    return switch (revision.act()) {
      case Act.Published _, Act.Withdrawn _ -> true;
      case Act.Begun _, Act.Written _, Act.Enclosed _, Act.Removed _ -> false;
    };
  }
}
