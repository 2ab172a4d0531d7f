package kundcenter.inboundemail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kundcenter.file.FileKey;
import kundcenter.mail.Automatic;
import kundcenter.mail.Body;
import kundcenter.mail.Heading;
import kundcenter.mail.InboundMail;
import kundcenter.mail.MessageIds;
import kundcenter.mime.MailReader;
import kundcenter.store.Files;
import kundcenter.store.Unavailable;

/// Reads the raw mails, whatever they hold.
record Reader(Files mails) {

  /// What was read of a mail.
  ///
  /// @param whole false where the rest lies beyond the limits or could not be read
  /// @param broken what broke the reader, a defect of ours that the mail has met
  record Read(InboundMail mail, boolean whole, Optional<Throwable> broken) {

    Optional<String> fingerprint() {
      return Optional.of(mail.fingerprint()).filter(print -> whole && !print.isEmpty());
    }
  }

  private static final InboundMail BLANK = new InboundMail(
      new Heading(
          new MessageIds(Optional.empty(), List.of(), List.of()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "",
          Optional.empty()),
      new Body(Body.Source.PLAIN, "", Optional.empty(), "", ""),
      List.of(),
      Automatic.NONE,
      Optional.empty(),
      "");

  /// @throws IllegalStateException if there is no such mail
  Read read(String key, Spool spool) {
    try (var opened = mails
        .open(new FileKey(key))
        .orElseThrow(() -> new IllegalStateException("no mail lies under its key"))) {
      return read(opened, spool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one place where a mail that breaks the reader is met, whatever it broke: it becomes a
  /// ticket with the raw mail, and no mail comes back for ever (threat T11).
  private static Read read(Files.Opened opened, Spool spool) throws IOException {
    try {
      var reading = MailReader.read(opened.content(), spool);
      var isBlank = reading.mail().heading().from().isEmpty()
          && reading.mail().body().text().isBlank()
          && reading.mail().attachments().isEmpty();
      var isWhole = reading.stopped().isEmpty() && !isBlank;
      return new Read(reading.mail(), isWhole, Optional.empty());
    } catch (IOException | Unavailable unread) {
      throw unread;
    } catch (Throwable broken) {
      return new Read(BLANK, false, Optional.of(broken));
    }
  }
}
