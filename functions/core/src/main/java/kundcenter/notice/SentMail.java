package kundcenter.notice;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.EmailAddress;

/// A mail that has left, and the ids by which what comes back tells of it.
///
/// @param messageId as the mail system calls it in its own reports
/// @param ids as they may stand in the answers of mail programs, without brackets: with the
///     domains that the mail system puts to its own, and what we have called it ourselves
public record SentMail(Notice notice, EmailAddress to, String messageId, List<String> ids) {

  public SentMail {
    ids = List.copyOf(ids);
  }

  /// The ticket that an answer to it belongs to.
  public Optional<Notice.OfTicket> ofTicket() {
    return notice instanceof Notice.OfTicket ofTicket ? Optional.of(ofTicket) : Optional.empty();
  }
}
