package kundcenter.json;

/// How much a text may ask of the reader (threat T39).
///
/// @param bytes of the whole document in UTF-8
/// @param depth of objects and arrays within each other
/// @param text signs (UTF-16 units) of one string or name
/// @param digits signs of one number, and the power of ten that it may reach
public record Limits(int bytes, int depth, int text, int digits) {

  /// What a stranger may send.
  public static final Limits UNTRUSTED = new Limits(256 * 1024, 32, 64 * 1024, 32);

  /// For what we stored ourselves and for the platform's events: 6 MB is the payload quota of
  /// Lambda.
  public static final Limits TRUSTED = new Limits(6 * 1024 * 1024, 64, 6 * 1024 * 1024, 64);
}
