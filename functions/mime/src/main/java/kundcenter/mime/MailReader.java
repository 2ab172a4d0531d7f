package kundcenter.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kundcenter.mail.InboundMail;

/// Reads mails: bytes to what they say. Memory does not grow with a mail's size, as files go to a
/// sink while they are read.
public final class MailReader {

  private MailReader() {}

  /// Reads one mail to its end, or to where it goes beyond the limits. The stream is left open.
  ///
  /// @throws IOException if the mail or the sink cannot be read or written; never for what a mail
  ///     holds
  public static Reading read(InputStream raw, PartSink sink) throws IOException {
    var capped = new CappedStream(raw, Limits.MAIL);
    var in =
        new BufferedInputStream(LineEnds.mended(new BufferedInputStream(capped, LineEnds.PEEK)));
    var top = HeaderReader.read(in);
    var parts = new Parts(sink);
    var stopped = new PartWalk(parts).walk(top.headers(), top.rest());
    if (stopped.isEmpty() && capped.isCut()) stopped = Optional.of(Reading.Stop.TOO_LARGE);
    return new Reading(mail(top.headers(), parts.finish()), stopped);
  }

  private static InboundMail mail(Headers headers, Parts.Found found) {
    var heading = Headings.of(headers);
    var report = Reports.find(headers, found);
    return new InboundMail(
        heading,
        found.body(),
        found.attachments(),
        Classifier.classify(headers, found),
        report,
        Fingerprints.of(heading, found));
  }
}
