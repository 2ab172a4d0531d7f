package kundcenter.aws.chance;

import java.security.SecureRandom;
import kundcenter.access.Chance;

/// Chance from the system's own source, opened anew at each use: one kept from the start would come
/// out of a snapshot the same in every copy (threat T53).
public final class SecureChance implements Chance {

  @Override
  public byte[] bytes(int count) {
    var bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
