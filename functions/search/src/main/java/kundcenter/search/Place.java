package kundcenter.search;

import java.util.Optional;
import kundcenter.library.ArticleKind;
import kundcenter.library.Audience;
import kundcenter.library.Content;
import kundcenter.library.Visibility;
import kundcenter.ticket.Report.Matter;

/// Where an article stands among the others: what facets and readers' rights go by.
record Place(ArticleKind kind, Audience audience, Optional<Matter> about) {

  private static final String BETWEEN = " ";
  private static final String NONE = "-";

  static Place of(Content content) {
    return new Place(content.kind(), content.audience(), content.about());
  }

  static Place parse(String text) {
    var parts = text.split(BETWEEN, -1);
    var product = Optional.of(parts[2]).filter(it -> !it.equals(NONE));
    var module = Optional.of(parts[3]).filter(it -> !it.equals(NONE));
    var visibility = Visibility.valueOf(parts[1]);
    return new Place(
        ArticleKind.valueOf(parts[0]),
        new Audience(
            visibility, visibility == Visibility.OWNERS ? product : Optional.<String>empty()),
        product.map(it -> new Matter(it, module)));
  }

  String text() {
    return String.join(
        BETWEEN,
        kind.name(),
        audience.visibility().name(),
        about.map(Matter::product).orElse(NONE),
        about.flatMap(Matter::module).orElse(NONE));
  }

  /// Whether it is about what is asked for: the product, or the module of it.
  boolean isAbout(Matter wanted) {
    return about
        .filter(it -> it.product().equals(wanted.product()))
        .filter(it -> wanted.module().isEmpty() || wanted.module().equals(it.module()))
        .isPresent();
  }
}
