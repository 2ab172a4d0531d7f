package kundcenter.notices.mime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;

/// All that the headers of a mail of ours say, but for its subject.
///
/// @param name of the desk, as the sender is shown
/// @param support the desk's address, by which it also knows a mail of its own that comes back
/// @param replyTo the address that answers go to
/// @param answer whether it answers a mail by itself, or tells of something else
/// @param inReplyTo the mail that it answers, without brackets
/// @param references the ids of its talk, oldest first, the last of them its own
public record Envelope(
    String name,
    EmailAddress support,
    EmailAddress to,
    EmailAddress replyTo,
    Instant date,
    Language language,
    boolean answer,
    Optional<String> inReplyTo,
    List<String> references) {

  public Envelope {
    references = List.copyOf(references);
  }
}
