package kundcenter.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileType;
import kundcenter.release.Release;
import kundcenter.release.Release.Stage;

/// The files of releases, for whoever may have them: whether one may is asked before.
public record Programs(Files files, FileLinks links) {

  public static final Duration TO_FETCH = Duration.ofMinutes(2);

  /// A link to fetch a published release with; none if what lies there is another file than the one
  /// that was verified, of the same size or not (threat T38). It asks for the head of the file
  /// alone, however large that is.
  public Optional<URI> fetch(String product, Release release, Instant now) {
    var key = release.place(product);
    return files
        .find(key)
        .filter(found -> release.stage() instanceof Stage.Published published
            && published.tag().equals(found.file().tag()))
        .map(_ -> links.download(key, release.file().name(), FileType.OTHER, now, TO_FETCH));
  }
}
