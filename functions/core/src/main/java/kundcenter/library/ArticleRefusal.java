package kundcenter.library;

/// Why an article is not changed as wished.
public enum ArticleRefusal {
  /// The English text is missing.
  NOT_TRANSLATED,
  /// The article says that already.
  NOTHING_NEW,
  NOT_PUBLISHED,
  TOO_MANY_FILES,
  NO_SUCH_FILE
}
