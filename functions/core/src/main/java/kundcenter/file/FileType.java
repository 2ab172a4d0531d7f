package kundcenter.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is served as. A browser may know pictures, films, their subtitles and plain
/// text, none of which can run; all else is bytes (threat T15).
public enum FileType {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  WEBP("image/webp"),
  MP4("video/mp4"),
  WEBM("video/webm"),
  VTT("text/vtt"),
  TEXT("text/plain"),
  OTHER("application/octet-stream");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean isFilm() {
    return this == MP4 || this == WEBM;
  }

  /// What a file is that is said to be of a media type and begins so: where the two do not agree,
  /// it is bytes (threat T16).
  ///
  /// @param head the first [Seen#HEAD] bytes, or all of a shorter file
  public static FileType of(String said, byte[] head) {
    var type = said.strip().toLowerCase(Locale.ROOT);
    var semicolon = type.indexOf(';');
    var plain = semicolon < 0 ? type : type.substring(0, semicolon).strip();
    for (var kind : values()) if (kind.mediaType.equals(plain) && kind.fits(head)) return kind;
    return OTHER;
  }

  private boolean fits(byte[] head) {
    return switch (this) {
      case PNG -> begins(head, 0, "\u0089PNG\r\n\u001a\n");
      case JPEG -> begins(head, 0, "\u00ff\u00d8\u00ff");
      case GIF -> begins(head, 0, "GIF87a") || begins(head, 0, "GIF89a");
      case WEBP -> begins(head, 0, "RIFF") && begins(head, 8, "WEBP");
      case MP4 -> begins(head, 4, "ftyp");
      case WEBM -> begins(head, 0, "\u001aE\u00df\u00a3");
      case VTT -> begins(head, 0, "WEBVTT") && isText(head);
      case TEXT -> isText(head);
      case OTHER -> true;
    };
  }

  private static boolean begins(byte[] head, int at, String magic) {
    var wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < at + wanted.length) return false;
    for (var i = 0; i < wanted.length; i++) if (head[at + i] != wanted[i]) return false;
    return true;
  }

  // No control signs but white space, and nothing that the kinds beside begin with.
  private static boolean isText(byte[] head) {
    for (var octet : head)
      if (octet >= 0 && octet < ' ' && "\t\n\r\f".indexOf(octet) < 0) return false;
    return !begins(head, 0, "%PDF") && !begins(head, 0, "GIF8");
  }
}
