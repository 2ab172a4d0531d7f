package kundcenter.local.mail;

import java.util.List;

/// What SMTP says of a mail, whatever the mail says of itself.
///
/// @param from where bounces go; empty for a mail that must not bounce
public record Envelope(String from, List<String> recipients) {

  public Envelope {
    recipients = List.copyOf(recipients);
  }
}
