package kundcenter.web;

import java.util.Locale;

/// A language that we answer in. Swedish is the source, and the answer to whoever asks for
/// neither.
public enum Language {
  SV,
  EN;

  private final String tag = name().toLowerCase(Locale.ROOT);

  /// The better liked of the two by an `Accept-Language` header (RFC 9110 §12.5.4).
  static Language preferred(String header) {
    var liked = Preferences.parse(header);
    return EN.weight(liked) > SV.weight(liked) ? EN : SV;
  }

  private int weight(Preferences liked) {
    return liked.weight(range -> range.equals(tag) || range.startsWith(tag + "-"), "*"::equals);
  }

  /// Its tag for `Content-Language` and for resource names.
  public String tag() {
    return tag;
  }
}
