package kundcenter.notice;

import java.util.List;
import kundcenter.customer.EmailAddress;

/// The mail system that takes our mails.
public interface Mailer {

  /// What came of handing over a mail.
  sealed interface Handed {
    /// The mail system has it.
    ///
    /// @param messageId as it calls the mail from now on
    /// @param ids the ids by which answers may name it, without brackets
    record Accepted(String messageId, List<String> ids) implements Handed {}

    /// Turned down for good.
    record Refused(String reason) implements Handed {}
  }

  /// Hands over one mail.
  ///
  /// @param mime the whole mail, headers included, in ASCII
  /// @throws kundcenter.store.Unavailable if it can be tried again, perhaps though it was taken
  Handed send(EmailAddress to, String mime);
}
