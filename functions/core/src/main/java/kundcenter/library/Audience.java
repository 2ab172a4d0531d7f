package kundcenter.library;

import java.util.Optional;

/// A group of readers. An article is for exactly one, and a reader belongs to several.
///
/// @param product whose owners they are
public record Audience(Visibility visibility, Optional<String> product) {

  public static final Audience PUBLIC = new Audience(Visibility.PUBLIC, Optional.empty());
  public static final Audience SIGNED_IN = new Audience(Visibility.SIGNED_IN, Optional.empty());

  public Audience {
    if (product.isPresent() != (visibility == Visibility.OWNERS))
      throw new IllegalArgumentException("owners, and only they, are of a product");
  }

  public static Audience ownersOf(String product) {
    return new Audience(Visibility.OWNERS, Optional.of(product));
  }
}
