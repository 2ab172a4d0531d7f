package kundcenter.aws.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import kundcenter.store.Ids;

/// Identities of 100 random bits, in twenty small letters and digits.
public final class RandomIds implements Ids {

  private static final int SIGNS = 20;
  private static final int BITS = 5 * SIGNS;
  private static final int RADIX = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    var text = new BigInteger(BITS, random).toString(RADIX);
    return "0".repeat(SIGNS - text.length()) + text;
  }
}
