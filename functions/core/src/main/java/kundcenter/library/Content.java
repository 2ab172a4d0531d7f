package kundcenter.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.file.FileId;
import kundcenter.ticket.Report.Matter;

/// What an article says, about what and to whom.
///
/// @param about the product and module; none for what concerns all customers
/// @param files in the order in which they came
public record Content(
    ArticleKind kind,
    Optional<Matter> about,
    Visibility visibility,
    Texts texts,
    List<Enclosure> files) {

  public static final int MOST_FILES = 20;

  public Content {
    if (visibility == Visibility.OWNERS && about.isEmpty())
      throw new IllegalArgumentException("what is for owners is about a product");
    files = List.copyOf(files);
  }

  /// Without files.
  public Content(ArticleKind kind, Optional<Matter> about, Visibility visibility, Texts texts) {
    this(kind, about, visibility, texts, List.of());
  }

  public Optional<Enclosure> file(FileId id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  Content with(List<Enclosure> other) {
    return new Content(kind, about, visibility, texts, other);
  }

  Content enclosing(Enclosure file) {
    return with(Stream.concat(files.stream(), Stream.of(file)).toList());
  }

  Content without(FileId id) {
    return with(files.stream().filter(file -> !file.id().equals(id)).toList());
  }

  public Audience audience() {
    return switch (visibility) {
      case PUBLIC -> Audience.PUBLIC;
      case SIGNED_IN -> Audience.SIGNED_IN;
      case OWNERS -> Audience.ownersOf(about.orElseThrow().product());
    };
  }
}
