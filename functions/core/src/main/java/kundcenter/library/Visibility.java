package kundcenter.library;

/// For whom an article is written. The desk sees all.
public enum Visibility {
  PUBLIC,
  SIGNED_IN,
  /// Signed in, and of a customer that owns the article's product.
  OWNERS
}
