package kundcenter.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileType;
import kundcenter.release.Release;

/// The files of releases, for whoever may have them: whether one may is asked before.
public record Programs(Files files, FileLinks links) {

  public static final Duration TO_FETCH = Duration.ofMinutes(2);

  /// A link to fetch a published release with; none if what lies there is not of its size, as when
  /// somebody has been at it. A customer's program holds the digest against the manifest.
  public Optional<URI> fetch(String product, Release release, Instant now) {
    var key = release.place(product);
    return files
        .find(key)
        .filter(found -> found.file().size() == release.file().size())
        .map(_ -> links.download(key, release.file().name(), FileType.OTHER, now, TO_FETCH));
  }
}
