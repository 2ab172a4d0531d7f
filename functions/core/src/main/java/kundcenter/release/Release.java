package kundcenter.release;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.file.FileKey;

/// One version of a program. Once it is published, its file is what it is for ever.
public record Release(Version version, ProgramFile file, Stage stage) {

  /// Where a release is in its life.
  public sealed interface Stage {

    /// Its file is awaited.
    ///
    /// @param upload the name under which the file is brought, another for each draft
    /// @param parts the upload in parts; none for a file brought in one
    record Draft(String upload, Optional<String> parts, PersonId by, Instant at) implements Stage {}

    /// It is offered, unless a greater one is.
    ///
    /// @param tag of the file that was verified, as the store has it: another one whenever the
    ///     content is another
    record Published(Seal seal, String tag, PersonId by, Instant at) implements Stage {}

    /// Nobody is to use it any more. It stays listed as such.
    record Revoked(Published before, String reason, PersonId by, Instant at) implements Stage {}
  }

  /// A signature over the [Manifest], by one of the vendor's keys.
  ///
  /// @param signature Ed25519, in base64
  public record Seal(String key, String signature) {}

  /// What is told of a release.
  public enum Standing {
    DRAFT,
    CURRENT,
    SUPERSEDED,
    REVOKED
  }

  /// The publishing, also of one that was revoked since.
  public Optional<Stage.Published> published() {
    return switch (stage) {
      case Stage.Draft _ -> Optional.empty();
      case Stage.Published it -> Optional.of(it);
      case Stage.Revoked revoked -> Optional.of(revoked.before());
    };
  }

  /// Where its file is kept: by the catalogue's ids, the version and the digest, and by nothing
  /// that a stranger names (threat T37).
  public FileKey place(String product) {
    return FileKey.of("releases", product, version.value(), file.sha256().value());
  }

  public boolean isOffered() {
    return stage instanceof Stage.Published;
  }

  /// What was signed when it was published.
  public Optional<Manifest> manifest(String product) {
    return published()
        .map(it -> new Manifest(product, version, file, it.at(), it.seal().key()));
  }

  Release at(Stage next) {
    return new Release(version, file, next);
  }
}
