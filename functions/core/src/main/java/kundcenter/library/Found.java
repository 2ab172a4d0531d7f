package kundcenter.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.ticket.Report.Matter;

/// What was found, counting only what the reader may see.
///
/// @param total of all hits, listed or not
/// @param kinds hits by kind, whatever kind was asked for
/// @param matters hits by product and module, whatever product was asked for
public record Found(
    List<Hit> hits, int total, Map<ArticleKind, Integer> kinds, Map<Matter, Integer> matters) {

  public static final Found NOTHING = new Found(List.of(), 0, Map.of(), Map.of());

  /// A found article: its title and the part of its text that answers best, as plain text.
  public record Hit(
      ArticleId id,
      ArticleKind kind,
      Optional<Matter> about,
      List<Piece> title,
      List<Piece> excerpt,
      Instant published) {
    public Hit {
      title = List.copyOf(title);
      excerpt = List.copyOf(excerpt);
    }
  }

  /// A piece of a text; marked where it is what was looked for.
  public record Piece(String text, boolean isMarked) {}

  public Found {
    hits = List.copyOf(hits);
    kinds = Map.copyOf(kinds);
    matters = Map.copyOf(matters);
  }
}
