package kundcenter.release;

import kundcenter.file.FileName;
import kundcenter.file.Sha256;

/// The file of a release.
///
/// @param size in bytes
public record ProgramFile(FileName name, long size, Sha256 sha256) {

  /// The largest, in bytes: what one call may read through to verify it.
  public static final long LARGEST = 2L * 1024 * 1024 * 1024;

  public ProgramFile {
    if (size < 1 || size > LARGEST)
      throw new IllegalArgumentException("a program has 1 to " + LARGEST + " bytes");
  }
}
