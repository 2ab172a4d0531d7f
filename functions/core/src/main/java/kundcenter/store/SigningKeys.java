package kundcenter.store;

/// Secret keys for what we sign and later recognise as our own, one a purpose.
public interface SigningKeys {

  /// The 256-bit key of a purpose; made at its first use and the same ever after.
  byte[] key(String purpose);
}
