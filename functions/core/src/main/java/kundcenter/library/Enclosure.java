package kundcenter.library;

import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;

/// A file or a film that goes with an article. Stored as it is: rename no component.
///
/// @param size in bytes
public record Enclosure(FileId id, FileName name, FileType type, long size, Sha256 sha256) {

  /// The largest, in bytes: a film of an hour.
  public static final long LARGEST = 2L * 1024 * 1024 * 1024;

  public Enclosure {
    if (size < 1 || size > LARGEST)
      throw new IllegalArgumentException("a file has 1 to " + LARGEST + " bytes");
  }
}
