package kundcenter.store;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.file.FileKey;
import kundcenter.file.FileType;
import kundcenter.file.Seen;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Enclosure;

/// How a file or a film comes into an article, and how it is fetched from there.
///
/// A link to bring one takes just the bytes that were announced, as the store holds size and digest
/// against what was signed. So whatever lies there is the announced file, and a film is never read
/// through: settling takes the same time for each size.
public record ArticleFiles(Files files, FileLinks links) {

  public static final Duration TO_BRING = Duration.ofHours(2);

  public static final Duration TO_FETCH = Duration.ofMinutes(2);

  /// A film is fetched in pieces while it is looked at, and each needs the link.
  public static final Duration TO_WATCH = Duration.ofHours(2);

  /// Where a file is to be brought.
  public FileLinks.Upload announce(ArticleId article, FileId id, Announced file, Instant now) {
    return links.upload(brought(article, id), file.expected(), now, TO_BRING);
  }

  /// Keeps what was brought, where no link can write.
  ///
  /// @return none if nothing was brought, or it was swept away
  public Optional<Enclosure> settle(ArticleId article, FileId id) {
    var found = files.find(brought(article, id)).orElse(null);
    var announced = Optional.ofNullable(found).flatMap(Announced::of).orElse(null);
    if (found == null || announced == null) return Optional.empty();
    files.copy(found.file(), kept(article, id));
    return Optional.of(new Enclosure(
        id,
        announced.name(),
        FileType.of(announced.type(), head(kept(article, id))),
        announced.size(),
        announced.sha256()));
  }

  /// How long a link to a file of such an article holds.
  public static Duration life(ArticleKind kind) {
    return kind == ArticleKind.FILM ? TO_WATCH : TO_FETCH;
  }

  /// A link to fetch it with. Whether one may is asked before (threat T36).
  public URI fetch(ArticleId article, Enclosure file, Instant now, Duration life) {
    return links.download(kept(article, file.id()), file.name(), file.type(), now, life);
  }

  /// The content of a small file, as subtitles are.
  public byte[] read(ArticleId article, Enclosure file) {
    try (var opened = files.open(kept(article, file.id())).orElseThrow(Stale::new)) {
      return opened.content().readNBytes(Math.toIntExact(file.size()));
    } catch (IOException e) {
      throw new Unavailable(e);
    }
  }

  private byte[] head(FileKey key) {
    try (var opened = files.open(key).orElseThrow(Stale::new)) {
      return opened.content().readNBytes(Seen.HEAD);
    } catch (IOException e) {
      throw new Unavailable(e);
    }
  }

  private static FileKey brought(ArticleId article, FileId id) {
    return FileKey.of("uploads", "articles", article.value(), id.value());
  }

  private static FileKey kept(ArticleId article, FileId id) {
    return FileKey.of("articles", article.value(), id.value());
  }
}
