package kundcenter.inboundemail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kundcenter.file.FileId;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.mail.Delivery;
import kundcenter.mail.InboundMail;
import kundcenter.store.Files.Content;
import kundcenter.store.Stale;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Attachment.State;
import kundcenter.ticket.Event;
import kundcenter.ticket.TicketNumber;

/// Keeps the files of a mail with its ticket. They are laid in before the ticket tells of them,
/// each under an id that the same mail gives it again, so that a second try of a reply leaves no
/// second file.
record Attaching(Desk desk, Delivery delivery, TicketNumber ticket) {

  /// Of one mail; more are in the raw mail.
  private static final int MOST = 40;

  private static final int ID_DIGITS = 24;
  private static final String MAIL = "message/rfc822";

  /// @param room how many files the ticket can take
  List<Event> files(InboundMail mail, Spool spool, int room) {
    var events = new ArrayList<Event>();
    var parts = mail.attachments();
    for (var i = 0; i < parts.size() && events.size() < Math.min(MOST, room); i++) {
      var part = parts.get(i);
      if (part.size() <= Attachment.LARGEST)
        events.add(kept(i, part.name(), part.contentType(), spool.content(i), state()));
    }
    return events;
  }

  /// The mail itself, for the desk alone; none if it is larger than a file may be.
  ///
  /// It goes over the disk: the client that sends a file reads it on the thread that would have
  /// to bring it from the bucket, so that the two would wait for each other.
  List<Event> raw(Spool spool) {
    try (var opened = desk.mails().open(new FileKey(delivery.key())).orElseThrow(Stale::new)) {
      if (opened.file().size() > Attachment.LARGEST) return List.of();
      var content = spool.copy(opened.content());
      return List.of(kept(MOST, "mail.eml", MAIL, content, State.WITHHELD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Event kept(int place, String name, String type, Content content, State state) {
    var attachment =
        desk.uploads().keep(ticket, id(place), FileName.of(name), type, content, state);
    return new Event.Attached(attachment);
  }

  /// Not found clean is not clean (threat T18).
  private State state() {
    return delivery.verdicts().isScanned() ? State.CLEAN : State.WITHHELD;
  }

  private FileId id(int place) {
    var digest = Sha256.of(delivery.id().getBytes(StandardCharsets.UTF_8)).value();
    return new FileId(digest.substring(0, ID_DIGITS) + "-" + place);
  }
}
