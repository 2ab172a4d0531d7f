package kundcenter.portal;

import java.util.List;
import kundcenter.library.ArticleKind;

/// Films, manuals and what else there is to learn from.
public record AcademyView(List<Shelf> shelves) {

  public AcademyView {
    shelves = List.copyOf(shelves);
  }

  /// What there is of one kind.
  public record Shelf(ArticleKind kind, List<HitView> items) {}
}
