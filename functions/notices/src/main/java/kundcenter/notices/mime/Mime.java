package kundcenter.notices.mime;

import java.util.List;
import kundcenter.notices.letter.Writer.Written;

/// A letter as a whole mail, in ASCII: text and HTML, of which the reader's program shows one.
///
/// Against loops (threat T06) it says that a machine sent it (RFC 3834), that no machine should
/// answer, and whose it is.
public final class Mime {

  /// No quoted-printable text can hold this: `=` is followed by two hexadecimal signs there.
  private static final String BOUNDARY = "=_kundcenter";

  private Mime() {}

  public static String of(Envelope envelope, Written letter) {
    return headers(envelope, letter.subject())
        + "\r\n"
        + part("text/plain", letter.text())
        + part("text/html", letter.html())
        + "--" + BOUNDARY + "--\r\n";
  }

  private static String headers(Envelope envelope, String subject) {
    var own = envelope.references().getLast();
    var headers = new Headers()
        .date("Date", envelope.date())
        .address("From", envelope.name(), envelope.support())
        .address("To", envelope.to())
        .address("Reply-To", envelope.name(), envelope.replyTo())
        .text("Subject", subject)
        .ids("Message-ID", List.of(own));
    envelope.inReplyTo().ifPresent(id -> headers.ids("In-Reply-To", List.of(id)));
    return headers
        .ids("References", envelope.references())
        .token("Auto-Submitted", envelope.answer() ? "auto-replied" : "auto-generated")
        .token("X-Auto-Response-Suppress", "All")
        .token("X-Loop", envelope.support().value())
        .token("Content-Language", envelope.language().tag())
        .token("MIME-Version", "1.0")
        .token("Content-Type", "multipart/alternative; boundary=\"" + BOUNDARY + "\"")
        .block();
  }

  private static String part(String type, String text) {
    var headers = new Headers()
        .token("Content-Type", type + "; charset=utf-8")
        .token("Content-Transfer-Encoding", "quoted-printable")
        .block();
    return "--" + BOUNDARY + "\r\n" + headers + "\r\n" + QuotedPrintable.of(text);
  }
}
