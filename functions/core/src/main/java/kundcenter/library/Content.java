package kundcenter.library;

import java.util.Optional;
import kundcenter.ticket.Report.Matter;

/// What an article says, about what and to whom.
///
/// @param about the product and module; none for what concerns all customers
public record Content(
    ArticleKind kind, Optional<Matter> about, Visibility visibility, Texts texts) {

  public Content {
    if (visibility == Visibility.OWNERS && about.isEmpty())
      throw new IllegalArgumentException("what is for owners is about a product");
  }

  public Audience audience() {
    return switch (visibility) {
      case PUBLIC -> Audience.PUBLIC;
      case SIGNED_IN -> Audience.SIGNED_IN;
      case OWNERS -> Audience.ownersOf(about.orElseThrow().product());
    };
  }
}
