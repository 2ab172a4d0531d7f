package kundcenter.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/// What one reading of a file shows, however large it is: in memory is never more than a piece.
///
/// @param head its first bytes, for [FileType#of]
public record Seen(long size, Sha256 sha256, Head head) {

  /// How many bytes tell what a file is.
  public static final int HEAD = 512;

  private static final int PIECE = 64 * 1024;

  /// The beginning of a file, as a value.
  public record Head(String hex) {
    static Head of(byte[] bytes, int length) {
      return new Head(HexFormat.of().formatHex(bytes, 0, length));
    }

    public byte[] bytes() {
      return HexFormat.of().parseHex(hex);
    }
  }

  /// Reads to the end, or until there is more than a file may hold: then the size is beyond `most`
  /// and the digest that of no file.
  public static Seen of(InputStream content, long most) throws IOException {
    var digest = Sha256.digest();
    var piece = new byte[PIECE];
    var first = content.readNBytes(HEAD);
    digest.update(first);
    long size = first.length;
    for (int read; size <= most && (read = content.read(piece)) >= 0; ) {
      digest.update(piece, 0, read);
      size += read;
    }
    return new Seen(size, Sha256.of(digest), Head.of(first, first.length));
  }

  public FileType type(String said) {
    return FileType.of(said, head.bytes());
  }
}
