package kundcenter.ticket;

import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;

/// A file on a ticket, seen by both sides. Stored as it is: rename no component.
///
/// @param size in bytes
public record Attachment(
    FileId id, FileName name, FileType type, long size, Sha256 sha256, State state) {

  /// The largest, in bytes.
  public static final long LARGEST = 25L * 1024 * 1024;

  /// Whether it may be fetched (threat T18).
  public enum State {
    /// Nothing is known against it.
    CLEAN,
    /// Nobody could tell whether it does harm; a specialist may fetch it, and release it.
    WITHHELD,
    /// It does harm. Nobody gets it.
    QUARANTINED
  }

  /// An attachment with who brought it and when.
  public record Filed(Attachment attachment, Actor by, Instant at) {}

  public Attachment {
    if (size < 0 || size > LARGEST)
      throw new IllegalArgumentException("an attachment has at most " + LARGEST + " bytes");
  }

  Attachment called(FileName other) {
    return new Attachment(id, other, type, size, sha256, state);
  }

  Attachment released() {
    return new Attachment(id, name, type, size, sha256, State.CLEAN);
  }

  /// Why somebody does not get it, if they do not.
  public Optional<Refusal> objectionToFetching(boolean isDesk) {
    return switch (state) {
      case CLEAN -> Optional.empty();
      case WITHHELD -> isDesk ? Optional.empty() : Optional.of(Refusal.ATTACHMENT_WITHHELD);
      case QUARANTINED -> Optional.of(Refusal.ATTACHMENT_QUARANTINED);
    };
  }
}
