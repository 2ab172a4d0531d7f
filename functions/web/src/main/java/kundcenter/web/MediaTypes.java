package kundcenter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a client sends what we read, and which of the forms that we write it takes.
final class MediaTypes {

  static final String JSON = "application/json";
  static final String HTML = "text/html";
  static final String ANY = "*/*";

  private static final String FORM = "application/x-www-form-urlencoded";

  private MediaTypes() {}

  /// Whether a `Content-Type` is JSON, which is UTF-8 (RFC 8259 §8.1).
  static boolean isJson(String contentType) {
    return isUtf8(JSON, contentType);
  }

  /// Whether a `Content-Type` is what browsers send of a form on a page in UTF-8.
  static boolean isForm(String contentType) {
    return isUtf8(FORM, contentType);
  }

  private static boolean isUtf8(String type, String contentType) {
    var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(type)) return false;
    for (var i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) return false;
    }
    return true;
  }

  /// The form that an `Accept` likes best of those on offer, the first of equals; none if it takes
  /// none of them. No header at all takes everything.
  static Optional<String> chosen(String accept, List<String> offered) {
    if (accept.isBlank() || offered.contains(ANY)) return Optional.of(offered.getFirst());
    var liked = Preferences.parse(accept);
    Optional<String> best = Optional.empty();
    var most = 0;
    for (var type : offered) {
      var family = type.substring(0, type.indexOf('/')) + "/*";
      var weight = liked.weight(type::equals, family::equals, "*/*"::equals);
      if (weight > most) {
        most = weight;
        best = Optional.of(type);
      }
    }
    return best;
  }
}
