package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.ticket.Catalogue;

/// A found article as it is shown: its title and some of its text, with what was looked for marked.
///
/// @param matter product and module by their names
public record HitView(
    String path,
    ArticleKind kind,
    Optional<String> matter,
    List<Found.Piece> title,
    List<Found.Piece> excerpt,
    Instant published) {

  static HitView of(Found.Hit hit, Catalogue catalogue) {
    return new HitView(
        hit.id().path(),
        hit.kind(),
        hit.about().map(about -> Matters.name(catalogue, about)),
        hit.title(),
        hit.excerpt(),
        hit.published());
  }
}
