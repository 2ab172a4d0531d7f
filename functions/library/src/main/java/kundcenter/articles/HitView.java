package kundcenter.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.ticket.Report.Matter;

/// A found article as it is shown. Title and excerpt are plain text in pieces, the marked ones of
/// which were looked for.
record HitView(
    ArticleId id,
    String path,
    ArticleKind kind,
    Optional<String> product,
    Optional<String> module,
    List<PieceView> title,
    List<PieceView> excerpt,
    Instant published) {

  record PieceView(String text, boolean marked) {}

  static HitView of(Found.Hit hit) {
    return new HitView(
        hit.id(),
        hit.id().path(),
        hit.kind(),
        hit.about().map(Matter::product),
        hit.about().flatMap(Matter::module),
        pieces(hit.title()),
        pieces(hit.excerpt()),
        hit.published());
  }

  private static List<PieceView> pieces(List<Found.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new PieceView(piece.text(), piece.isMarked()))
        .toList();
  }
}
