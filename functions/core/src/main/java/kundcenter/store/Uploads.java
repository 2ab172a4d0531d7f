package kundcenter.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Seen;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.TicketNumber;

/// How a file comes onto a ticket, and how it is fetched from there.
///
/// What a browser brings lies under `uploads/` until it is settled: copied to where no link can
/// write, and there looked at, so that what was seen is what is served whatever is brought
/// afterwards. What is never settled is swept away after a day.
public record Uploads(Files files, FileLinks links) {

  public static final Duration TO_BRING = Duration.ofMinutes(30);
  public static final Duration TO_FETCH = Duration.ofMinutes(2);

  private static final String BYTES = "application/octet-stream";

  /// What a file that was brought comes to.
  public sealed interface Settled {
    record Sound(Attachment attachment) implements Settled {}

    /// Nothing was brought, or it was swept away.
    record Missing() implements Settled {}

    /// It is another than was announced, or larger than may be.
    record Other() implements Settled {}
  }

  /// Where a file is to be brought.
  public FileLinks.Upload announce(TicketNumber ticket, FileId id, Announced file, Instant now) {
    return links.upload(brought(ticket, id), file.expected(), now, TO_BRING);
  }

  /// The form by which a page without script brings a file of which nothing is known before.
  ///
  /// @param then the page to go on to
  public FileLinks.Form form(TicketNumber ticket, FileId id, URI then, Instant now) {
    return links.form(brought(ticket, id), Attachment.LARGEST, then, now, TO_BRING);
  }

  /// Looks at what was brought, and keeps it.
  ///
  /// @param name for a file that was not announced
  public Settled settle(TicketNumber ticket, FileId id, Optional<FileName> name) {
    var found = files.find(brought(ticket, id)).orElse(null);
    if (found == null) return new Settled.Missing();
    if (found.file().size() > Attachment.LARGEST) return new Settled.Other();
    try {
      files.copy(found.file(), kept(ticket, id));
    } catch (Stale replaced) {
      return new Settled.Other();
    }
    var announced = Announced.of(found);
    var seen = look(kept(ticket, id));
    var isAnnounced = announced.map(it -> it.sha256().equals(seen.sha256())).orElse(true);
    if (!isAnnounced || seen.size() > Attachment.LARGEST) {
      files.delete(kept(ticket, id));
      return new Settled.Other();
    }
    return new Settled.Sound(new Attachment(
        id,
        name.or(() -> announced.map(Announced::name)).orElseGet(() -> FileName.of("")),
        seen.type(announced.map(Announced::type).orElse("")),
        seen.size(),
        seen.sha256(),
        Attachment.State.CLEAN));
  }

  /// Keeps a file that the function itself has, as one that came by mail.
  ///
  /// @param state what is known of it
  public Attachment keep(
      TicketNumber ticket,
      FileId id,
      FileName name,
      String type,
      Files.Content content,
      Attachment.State state) {
    try (var in = content.open()) {
      var seen = Seen.of(in, Attachment.LARGEST);
      files.put(kept(ticket, id), BYTES, content);
      return new Attachment(id, name, seen.type(type), seen.size(), seen.sha256(), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A link to fetch it with. Whether one may is asked before.
  public URI fetch(TicketNumber ticket, Attachment attachment, Instant now) {
    var type = attachment.state() == Attachment.State.CLEAN ? attachment.type() : FileType.OTHER;
    return links.download(kept(ticket, attachment.id()), attachment.name(), type, now, TO_FETCH);
  }

  private Seen look(FileKey key) {
    try (var opened = files.open(key).orElseThrow(Stale::new)) {
      return Seen.of(opened.content(), Attachment.LARGEST);
    } catch (IOException e) {
      throw new Unavailable(e);
    }
  }

  private static FileKey brought(TicketNumber ticket, FileId id) {
    return FileKey.of("uploads", ticket.toString(), id.value());
  }

  /// Where a ticket's file lies once it is kept.
  public static FileKey kept(TicketNumber ticket, FileId id) {
    return FileKey.of("attachments", ticket.toString(), id.value());
  }
}
