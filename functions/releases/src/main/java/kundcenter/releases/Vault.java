package kundcenter.releases;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileKey;
import kundcenter.file.Seen;
import kundcenter.release.ProgramFile;
import kundcenter.release.Release;
import kundcenter.release.Release.Stage;
import kundcenter.release.Version;
import kundcenter.store.FileLinks;
import kundcenter.store.Files;
import kundcenter.store.Programs;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;

/// Where the files of releases lie: a draft's under `uploads/`, a published one's under
/// `releases/`, where no link ever writes. The keys are made of the catalogue's ids, the version
/// and the digest (threat T37).
record Vault(Files files, FileLinks links) {

  static final Duration TO_BRING = Duration.ofHours(12);

  /// From this size on a file is brought in parts of this size.
  static final long PART = 64L * 1024 * 1024;

  /// What becomes of a file that was brought.
  sealed interface Verified {
    /// It is the announced one.
    ///
    /// @param tag of the file where it stays
    record Sound(String tag) implements Verified {}

    record Missing() implements Verified {}

    record Other() implements Verified {}
  }

  /// Where a draft's file is brought.
  ///
  /// @param parts the URLs of the parts, in their order; none for a file brought in one
  record Place(Optional<FileLinks.Upload> whole, List<URI> parts) {}

  /// The name of an upload in parts, where the file is so large.
  Optional<String> beginParts(String product, Version version, ProgramFile file, String upload) {
    return file.size() > PART
        ? Optional.of(files.beginParts(brought(product, version, upload)))
        : Optional.empty();
  }

  Place place(String product, Version version, ProgramFile file, Stage.Draft draft, Instant now) {
    var key = brought(product, version, draft.upload());
    if (draft.parts().isEmpty()) {
      var expected = new FileLinks.Expected(file.size(), file.sha256(), Map.of());
      return new Place(Optional.of(links.upload(key, expected, now, TO_BRING)), List.of());
    }
    var parts = new ArrayList<URI>();
    for (var from = 0L; from < file.size(); from += PART) {
      var size = Math.min(PART, file.size() - from);
      var number = parts.size() + 1;
      parts.add(links.part(key, draft.parts().get(), number, size, now, TO_BRING));
    }
    return new Place(Optional.empty(), parts);
  }

  /// Copies a draft's file to where it stays, and reads it there from end to end: the digest is of
  /// what will be served, whatever is brought meanwhile (threat T38). Never more than a piece
  /// of it is in memory.
  Verified settle(String product, Release release, Stage.Draft draft) {
    var brought = brought(product, release.version(), draft.upload());
    var kept = release.place(product);
    draft.parts().ifPresent(upload -> files.joinParts(brought, upload));
    var found = files.find(brought).orElse(null);
    if (found == null) return new Verified.Missing();
    if (found.file().size() != release.file().size()) return new Verified.Other();
    try {
      files.copy(found.file(), kept);
    } catch (Stale replaced) {
      return new Verified.Other();
    }
    var sound = verified(kept, release.file()).orElse(null);
    if (sound != null) return sound;
    files.delete(kept);
    return new Verified.Other();
  }

  /// After the draft is published, or is found to be none.
  void clear(String product, Release release, Stage.Draft draft) {
    files.delete(brought(product, release.version(), draft.upload()));
  }

  /// The files of what is published.
  Programs programs() {
    return new Programs(files, links);
  }

  private Optional<Verified> verified(FileKey key, ProgramFile file) {
    try (var opened = files.open(key).orElseThrow(Stale::new)) {
      var seen = Seen.of(opened.content(), file.size());
      return seen.size() == file.size() && seen.sha256().equals(file.sha256())
          ? Optional.of(new Verified.Sound(opened.file().tag()))
          : Optional.empty();
    } catch (IOException e) {
      throw new Unavailable(e);
    }
  }

  private static FileKey brought(String product, Version version, String upload) {
    return FileKey.of("uploads", product, version.value(), upload);
  }
}
