package kundcenter.mime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kundcenter.mail.Heading;

/// What is the same for the same mail however often it is delivered, and for no other: its id
/// alone can be anybody's (threat T10).
final class Fingerprints {

  private Fingerprints() {}

  static String of(Heading heading, Parts.Found found) {
    var digest = sha256();
    add(digest, heading.ids().own().orElse(""));
    heading.from().forEach(mailbox -> add(digest, mailbox.address()));
    add(digest, heading.date().map(Object::toString).orElse(""));
    add(digest, heading.subject());
    add(digest, found.body().text());
    found.attachments().forEach(part -> add(digest, part.sha256()));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
