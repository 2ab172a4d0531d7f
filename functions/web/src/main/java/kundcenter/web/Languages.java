package kundcenter.web;

import kundcenter.customer.Language;

/// Which language a client is answered in.
final class Languages {

  private Languages() {}

  /// The better liked of ours by an `Accept-Language` header (RFC 9110 §12.5.4).
  static Language preferred(String header) {
    var liked = Preferences.parse(header);
    return weight(Language.EN, liked) > weight(Language.SV, liked) ? Language.EN : Language.SV;
  }

  private static int weight(Language language, Preferences liked) {
    var tag = language.tag();
    return liked.weight(range -> range.equals(tag) || range.startsWith(tag + "-"), "*"::equals);
  }
}
