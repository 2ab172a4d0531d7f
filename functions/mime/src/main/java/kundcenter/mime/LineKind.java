package kundcenter.mime;

/// What a line of a mail looks like.
enum LineKind {
  TEXT,
  BLANK,
  /// Begins with a quote sign.
  QUOTE,
  /// Tells who wrote what follows.
  ATTRIBUTION,
  /// One of the headers that a mailer writes above what it quotes.
  HEADER,
  /// Parts the text from a signature.
  DELIMITER,
  /// Tells what the mail was sent with.
  SIGNATURE
}
