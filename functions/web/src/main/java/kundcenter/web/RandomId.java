package kundcenter.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Identities that nobody can guess and none has had before: 128 bits in 32 signs. Drawn while a
/// request is served, never at start-up (threat T53).
public final class RandomId {

  private static final int BYTES = 16;

  private RandomId() {}

  public static String next() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
