package kundcenter.store;

import java.util.List;

/// The keys that the vendor signs releases with: the one in use, the one before it, which is still
/// trusted, and those that are trusted no more (threat T52).
public interface ReleaseKeys {

  enum Standing {
    CURRENT,
    /// Signs nothing more, and what it has signed is trusted.
    PREVIOUS,
    RETIRED
  }

  /// The open half of a key.
  ///
  /// @param id the beginning of the digest of the key
  /// @param pem the public key as `openssl` reads it
  record Key(String id, String pem, Standing standing) {}

  /// All that ever were, the newest first; the first one is made at the first use.
  List<Key> all();

  /// A signature by the key in use or the one before.
  ///
  /// @return Ed25519, in base64
  String sign(String key, byte[] text);

  /// Makes a new key the one in use.
  ///
  /// @throws Stale if somebody else does so at the same time
  void rotate();
}
