package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kundcenter.mail.InboundMail;

/// Mails written in tests, and what is read of them.
final class Mails {

  private Mails() {}

  /// A mail of these lines.
  static InboundMail read(String... lines) {
    return reading(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)).mail();
  }

  static Reading reading(byte[] mail) {
    return reading(mail, PartSink.NOWHERE);
  }

  static Reading reading(byte[] mail, PartSink sink) {
    try {
      return MailReader.read(new ByteArrayInputStream(mail), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps the bytes of each file.
  static final class Kept implements PartSink {

    private final List<ByteArrayOutputStream> files = new ArrayList<>();

    @Override
    public OutputStream open(int ordinal, String name, String contentType) {
      files.add(new ByteArrayOutputStream());
      return files.getLast();
    }

    String text(int ordinal) {
      return files.get(ordinal).toString(StandardCharsets.UTF_8);
    }
  }
}
