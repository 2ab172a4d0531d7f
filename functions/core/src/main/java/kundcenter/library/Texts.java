package kundcenter.library;

import java.util.Optional;
import kundcenter.customer.Language;

/// An article's text in Swedish, which is the source, and in English once it is translated.
public record Texts(ArticleText sv, Optional<ArticleText> en) {

  public boolean isWhole() {
    return en.isPresent();
  }

  /// In the wanted language, or in Swedish where it is not translated.
  public ArticleText in(Language language) {
    return switch (language) {
      case SV -> sv;
      case EN -> en.orElse(sv);
    };
  }
}
