package kundcenter.inboundemail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kundcenter.mime.MailReader;

/// The way of a mail, gone before any comes: one is read that nobody has sent, its sender looked
/// for, and the ledger.
record Priming(Desk desk) {

  private static final byte[] MAIL = """
      From: Nobody <nobody@example.org>
      To: support@example.org
      Subject: =?utf-8?Q?Pr=C3=B8ve?=
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Hello
      --b
      Content-Type: text/html; charset=utf-8

      <p>Hello</p>
      --b--
      """.replace("\n", "\r\n").getBytes(US_ASCII);

  void run() {
    try (var spool = new Spool()) {
      var mail = MailReader.read(new ByteArrayInputStream(MAIL), spool).mail();
      new Gathering(desk).address(mail).ifPresent(desk.directory()::account);
      desk.ledger().outcome("none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
