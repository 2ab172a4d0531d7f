package kundcenter.mime;

/// How much of one mail is read (threat T11). What lies beyond is never lost: the raw mail is kept.
final class Limits {

  /// In bytes; mail systems take 40 MB.
  static final long MAIL = 60L << 20;

  static final int HEADERS = 5_000;

  /// Of one header, in bytes. The rest of a longer one is left out.
  static final int HEADER = 1 << 20;

  /// Of all headers at the top, in bytes.
  static final int ALL_HEADERS = 2 << 20;

  static final int DEPTH = 50;

  static final int PARTS = 2_000;

  /// Mailboxes of one header.
  static final int MAILBOXES = 1_000;

  /// Of all readable text together, in bytes; longer text becomes a file.
  static final int TEXT = 2 << 20;

  /// Of HTML that is made safe, in characters.
  static final int HTML = 1 << 20;

  /// Of one page of HTML.
  static final int TAGS = 30_000;

  /// Of a text that is searched for a quote. What is longer is no letter.
  static final int LINES = 20_000;

  /// Of one line that is decoded, in characters.
  static final int LINE = 20_000;

  /// What is looked at of a report, a calendar or a packed file while it is handed on, in bytes.
  static final int GLANCE = 256 << 10;

  private Limits() {}
}
