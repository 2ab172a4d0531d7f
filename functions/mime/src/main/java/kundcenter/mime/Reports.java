package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import kundcenter.mail.Bounce;

/// What a delivery report claims (RFC 3464), also where it lies in plain text.
final class Reports {

  private Reports() {}

  static Optional<Bounce> find(Headers headers, Parts.Found found) {
    var report = found.glances().stream()
        .filter(glance -> glance.type().value().endsWith("delivery-status"))
        .map(Parts.Glance::text)
        .findFirst()
        .orElseGet(() -> hasFields(found.body().text()) ? found.body().text() : "");
    var failed = headers.text("x-failed-recipients");
    if (report.isEmpty() && failed.isEmpty()) return Optional.empty();
    return Optional.of(new Bounce(
        status(report),
        value(report, "action").map(action -> action.toLowerCase(Locale.ROOT)),
        recipient(report).or(() -> address(failed)),
        original(found)));
  }

  /// A text that holds a whole report has at least a recipient and a status or an action.
  private static boolean hasFields(String text) {
    return value(text, "final-recipient").isPresent()
        && (value(text, "status").isPresent() || value(text, "action").isPresent());
  }

  private static Optional<String> status(String report) {
    return value(report, "status").map(Reports::code).filter(code -> !code.isEmpty());
  }

  /// `5.1.1 (bad mailbox)` without what is said about it; empty for anything else.
  private static String code(String value) {
    var end = 0;
    while (end < value.length()
        && (Character.isDigit(value.charAt(end)) || value.charAt(end) == '.')) end++;
    var code = value.substring(0, end);
    return code.chars().filter(sign -> sign == '.').count() == 2 ? code : "";
  }

  private static Optional<String> recipient(String report) {
    return value(report, "final-recipient")
        .or(() -> value(report, "original-recipient"))
        .flatMap(value -> address(value.substring(value.indexOf(';') + 1)));
  }

  private static Optional<String> address(String text) {
    return Addresses.parse(text).stream()
        .map(mailbox -> mailbox.address())
        .filter(address -> address.indexOf('@') > 0)
        .findFirst();
  }

  private static Optional<String> original(Parts.Found found) {
    return found.glances().stream()
        .filter(glance -> glance.type().is("message/rfc822")
            || glance.type().is("text/rfc822-headers")
            || glance.type().is("message/global"))
        .flatMap(glance -> IdList.parse(headersOf(glance.bytes()).raw("message-id")).stream())
        .findFirst();
  }

  private static Headers headersOf(byte[] mail) {
    try {
      return HeaderReader.read(new ByteArrayInputStream(mail)).headers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of the first line that begins with the name and a colon.
  private static Optional<String> value(String report, String name) {
    for (var line : Lines.of(report)) {
      var end = name.length();
      if (line.length() > end
          && line.charAt(end) == ':'
          && line.regionMatches(true, 0, name, 0, end))
        return Optional.of(Labels.line(line.substring(end + 1))).filter(value -> !value.isEmpty());
    }
    return Optional.empty();
  }
}
