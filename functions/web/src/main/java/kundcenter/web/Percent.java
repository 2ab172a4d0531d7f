package kundcenter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Percent-encoding (RFC 3986 §2.1), read strictly.
public final class Percent {

  private Percent() {}

  /// The decoded text; none if an escape is cut short or the bytes are no UTF-8.
  static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) return Optional.of(text);
    var encoded = text.getBytes(StandardCharsets.UTF_8);
    var bytes = new byte[encoded.length];
    var length = 0;
    for (var i = 0; i < encoded.length; length++) {
      if (encoded[i] != '%') {
        bytes[length] = encoded[i++];
      } else if (i + 2 < encoded.length
          && Character.digit(encoded[i + 1], 16) >= 0
          && Character.digit(encoded[i + 2], 16) >= 0) {
        bytes[length] =
            (byte) (Character.digit(encoded[i + 1], 16) * 16 + Character.digit(encoded[i + 2], 16));
        i += 3;
      } else {
        return Optional.empty();
      }
    }
    return utf8(Arrays.copyOf(bytes, length));
  }

  private static Optional<String> utf8(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    // Decoding replaces what is no UTF-8, so only true UTF-8 survives the way back.
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? Optional.of(text)
        : Optional.empty();
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
