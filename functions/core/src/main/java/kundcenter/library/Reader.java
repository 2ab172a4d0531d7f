package kundcenter.library;

import java.util.HashSet;
import java.util.Set;

/// Who reads, as far as it matters for what they may see.
public sealed interface Reader {

  /// Nobody known.
  record Anyone() implements Reader {}

  /// Somebody signed in, of a customer with these products.
  record Member(Set<String> products) implements Reader {
    public Member {
      products = Set.copyOf(products);
    }
  }

  /// The vendor's own.
  record Desk() implements Reader {}

  default boolean belongsTo(Audience audience) {
    return switch (this) {
      case Anyone _ -> audience.equals(Audience.PUBLIC);
      case Member(var products) -> audience.product().map(products::contains).orElse(true);
      case Desk _ -> true;
    };
  }

  /// Whether the article's published text is for this reader. What is not is answered as if it did
  /// not exist (threat T31).
  default boolean sees(Article article) {
    return article.shown().map(Content::audience).filter(this::belongsTo).isPresent();
  }

  /// The audiences that readers of this kind belong to; the desk's are not listed, as it belongs
  /// to all.
  default Set<Audience> audiences() {
    var all = new HashSet<Audience>();
    all.add(Audience.PUBLIC);
    if (this instanceof Member(var products)) {
      all.add(Audience.SIGNED_IN);
      products.forEach(product -> all.add(Audience.ownersOf(product)));
    }
    return Set.copyOf(all);
  }
}
