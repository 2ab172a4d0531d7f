package kundcenter.releases;

import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.release.Notes;
import kundcenter.release.Release;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Release.Standing;
import kundcenter.release.Shelf;
import kundcenter.release.Version;

/// A release as it is shown.
///
/// @param revoked why nobody is to use it any more
record ReleaseView(
    String product,
    Version version,
    Standing standing,
    FileName file,
    long size,
    Sha256 sha256,
    Optional<Instant> published,
    Optional<Seal> seal,
    Optional<String> revoked,
    Optional<Notes> notes) {

  static ReleaseView of(Shelf shelf, Release release, Optional<Notes> notes) {
    var published = release.published();
    return new ReleaseView(
        shelf.product(),
        release.version(),
        shelf.standing(release),
        release.file().name(),
        release.file().size(),
        release.file().sha256(),
        published.map(Stage.Published::at),
        published.map(Stage.Published::seal),
        release.stage() instanceof Stage.Revoked it ? Optional.of(it.reason()) : Optional.empty(),
        notes);
  }

  Json json() {
    return Records.of(ReleaseView.class).write(this);
  }
}
