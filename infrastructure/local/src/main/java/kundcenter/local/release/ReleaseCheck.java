package kundcenter.local.release;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kundcenter.file.Seen;
import kundcenter.release.Manifest;
import kundcenter.store.ReleaseKeys;

/// A manifest and a file held against the vendor's public keys.
record ReleaseCheck(Manifest.Signed signed, List<ReleaseKeys.Key> keys) {

  private static final String ALGORITHM = "Ed25519";

  /// Why it is not the release, in words; none if it is. Reads the file as a stream.
  Optional<String> objection(InputStream file) throws IOException {
    var manifest = signed.manifest();
    var key = keys.stream().filter(it -> it.id().equals(manifest.key())).findFirst();
    if (key.isEmpty()) return Optional.of("The key " + manifest.key() + " is none of those given.");
    if (key.get().standing() == ReleaseKeys.Standing.RETIRED)
      return Optional.of(
          "The key " + manifest.key() + " is retired: take a newer release, or ask the vendor.");
    if (!isSigned(key.get()))
      return Optional.of("The signature is not by the key " + manifest.key() + ".");
    var seen = Seen.of(file, manifest.file().size());
    if (seen.size() != manifest.file().size())
      return Optional.of(
          "The file does not have the " + manifest.file().size() + " bytes of the manifest.");
    return seen.sha256().equals(manifest.file().sha256())
        ? Optional.empty()
        : Optional.of("The file has the digest " + seen.sha256() + ", another than the manifest.");
  }

  private boolean isSigned(ReleaseKeys.Key key) {
    try {
      var code = key.pem().lines().filter(line -> !line.startsWith("-")).reduce("", String::concat);
      var open = new X509EncodedKeySpec(Base64.getDecoder().decode(code));
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(open));
      signature.update(signed.manifest().bytes());
      return signature.verify(Base64.getDecoder().decode(signed.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException notEvenOne) {
      return false;
    }
  }
}
