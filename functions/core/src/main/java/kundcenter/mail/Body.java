package kundcenter.mail;

import java.util.Optional;

/// The readable part of a mail.
///
/// @param text all of it
/// @param html the same made safe, where the mail has it
/// @param visible the text without quote and signature: a view, from which nothing is ever lost
/// @param quoted what the view leaves out
public record Body(
    Source source, String text, Optional<String> html, String visible, String quoted) {

  /// What the text was made from.
  public enum Source {
    PLAIN("text/plain"),
    HTML("text/html");

    private final String mediaType;

    Source(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }
}
