package kundcenter.aws.s3;

import java.nio.charset.StandardCharsets;

/// Text as it stands in a URL that is signed: all but RFC 3986's unreserved signs as `%XX` of
/// UTF-8.
///
/// Source: AWS Signature Version 4, "Create a canonical request".
final class PercentCode {

  private static final String PLAIN = "-_.~";
  private static final String HEX = "0123456789ABCDEF";

  private PercentCode() {}

  static String of(String text) {
    return of(text, "");
  }

  /// A path, whose `/` stay.
  static String ofPath(String path) {
    return of(path, "/");
  }

  private static String of(String text, String kept) {
    var code = new StringBuilder();
    for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
      var sign = (char) (octet & 0xff);
      var plain = ('a' <= sign && sign <= 'z')
          || ('A' <= sign && sign <= 'Z')
          || ('0' <= sign && sign <= '9')
          || PLAIN.indexOf(sign) >= 0
          || kept.indexOf(sign) >= 0;
      if (plain) code.append(sign);
      else code.append('%').append(HEX.charAt(sign >> 4)).append(HEX.charAt(sign & 15));
    }
    return code.toString();
  }
}
