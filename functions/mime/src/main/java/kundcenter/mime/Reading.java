package kundcenter.mime;

import java.util.Optional;
import kundcenter.mail.InboundMail;

/// What was read of a mail.
///
/// @param stopped why the rest was not read; empty for a whole mail
public record Reading(InboundMail mail, Optional<Stop> stopped) {

  public enum Stop {
    TOO_LARGE,
    TOO_DEEP,
    TOO_MANY_PARTS,
    /// Not made as any mail is.
    MALFORMED
  }
}
