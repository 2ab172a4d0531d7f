package kundcenter.mail;

import java.time.Instant;
import java.util.List;

/// The arrival of one mail, told by the receiving mail system itself.
///
/// @param id the mail system's own, unique a delivery
/// @param key where the raw mail lies
/// @param envelopeSender where failures go; empty for a mail that must not be answered
/// @param recipients those of our addresses to which it was sent (RCPT), never those that the mail
///     names
public record Delivery(
    String id,
    String key,
    Instant at,
    String envelopeSender,
    List<String> recipients,
    Verdicts verdicts) {

  public Delivery {
    recipients = List.copyOf(recipients);
  }
}
