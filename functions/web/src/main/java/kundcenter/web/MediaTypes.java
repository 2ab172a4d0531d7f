package kundcenter.web;

import java.util.Locale;

/// Whether a client sends and takes what we speak: JSON.
final class MediaTypes {

  private static final String JSON = "application/json";

  private MediaTypes() {}

  /// Whether a `Content-Type` is JSON, which is UTF-8 (RFC 8259 §8.1).
  static boolean isJson(String contentType) {
    var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(JSON)) return false;
    for (var i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) return false;
    }
    return true;
  }

  /// Whether an `Accept` allows JSON; none at all allows everything.
  static boolean allowJson(String accept) {
    return accept.isBlank()
        || Preferences.parse(accept).weight(JSON::equals, "application/*"::equals, "*/*"::equals)
            > 0;
  }
}
