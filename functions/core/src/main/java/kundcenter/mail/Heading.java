package kundcenter.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a mail says of itself. No value holds a line end, NUL or a sign that turns the writing
/// direction (threats T08, T17).
///
/// @param from all mailboxes of all From headers
/// @param date when the sender says that it was written
public record Heading(
    MessageIds ids,
    List<Mailbox> from,
    List<Mailbox> replyTo,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    Optional<Instant> date) {

  public Heading {
    from = List.copyOf(from);
    replyTo = List.copyOf(replyTo);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
  }

  /// The one who says to have written it; none unless exactly one address says so (RFC 5322
  /// §3.6).
  public Optional<Mailbox> author() {
    return from.size() == 1
        ? Optional.of(from.getFirst()).filter(Mailbox::hasAddress)
        : Optional.empty();
  }
}
