package kundcenter.notices.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A mail read back by the letter of RFC 5322, 2045 and 2047, and by no code of the writer's.
record ReadMail(List<String> headers, List<String> bodies) {

  static ReadMail of(String text) {
    var end = text.indexOf("\r\n\r\n");
    var headers = headers(text.substring(0, end));
    var boundary = value(headers, "Content-Type").orElse("").split("boundary=\"", -1)[1];
    var bodies = new ArrayList<String>();
    var parts =
        text.substring(end + 4).split("--" + boundary.substring(0, boundary.length() - 1), -1);
    for (var i = 1; i < parts.length - 1; i++) {
      var blank = parts[i].indexOf("\r\n\r\n");
      bodies.add(unquoted(parts[i].substring(blank + 4)));
    }
    return new ReadMail(headers, bodies);
  }

  String header(String name) {
    return value(headers, name).orElseThrow();
  }

  List<String> names() {
    return headers.stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
  }

  private static java.util.Optional<String> value(List<String> headers, String name) {
    return headers.stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> decoded(line.substring(name.length() + 2)))
        .findFirst();
  }

  private static List<String> headers(String block) {
    var lines = new ArrayList<String>();
    for (var line : block.split("\r\n", -1)) {
      if (line.startsWith(" ")) lines.add(lines.removeLast() + "\r\n" + line);
      else lines.add(line);
    }
    return lines.stream()
        .map(line -> line.replace("?=\r\n =?", "?==?").replace("\r\n", ""))
        .toList();
  }

  private static String decoded(String value) {
    var text = new StringBuilder();
    var from = 0;
    for (var at = value.indexOf("=?UTF-8?B?"); at >= 0; at = value.indexOf("=?UTF-8?B?", from)) {
      var end = value.indexOf("?=", at + 10);
      text.append(value, from, at);
      var octets = Base64.getDecoder().decode(value.substring(at + 10, end));
      text.append(new String(octets, StandardCharsets.UTF_8));
      from = end + 2;
    }
    return text.append(value.substring(from)).toString();
  }

  private static String unquoted(String body) {
    var octets = new ByteArrayOutputStream();
    var joined = body.replace("=\r\n", "");
    for (var i = 0; i < joined.length(); i++) {
      if (joined.charAt(i) == '=') {
        octets.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
        i += 2;
      } else if (joined.charAt(i) != '\r') {
        octets.write(joined.charAt(i));
      }
    }
    return octets.toString(StandardCharsets.UTF_8);
  }
}
