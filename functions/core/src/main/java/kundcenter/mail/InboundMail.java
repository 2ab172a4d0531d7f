package kundcenter.mail;

import java.util.List;
import java.util.Optional;

/// One mail as its reader sees it. A closed record: no other header of the mail comes through, so
/// none can steer us (threat T05).
///
/// @param fingerprint the SHA-256 of its id, sender, date and text: the same for the same mail
///     delivered twice
public record InboundMail(
    Heading heading,
    Body body,
    List<AttachmentPart> attachments,
    Automatic automatic,
    Optional<Bounce> bounce,
    String fingerprint) {

  public InboundMail {
    attachments = List.copyOf(attachments);
  }
}
