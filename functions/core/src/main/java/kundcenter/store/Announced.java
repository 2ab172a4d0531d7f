package kundcenter.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;

/// What somebody says of a file before it comes. It goes with the file as labels.
///
/// @param type its media type, as they say
/// @param size in bytes
public record Announced(FileName name, String type, long size, Sha256 sha256) {

  private static final String NAME = "name";
  private static final String TYPE = "type";
  private static final String DIGEST = "sha256";

  FileLinks.Expected expected() {
    var labels = Map.of(NAME, coded(name.value()), TYPE, coded(type), DIGEST, sha256.value());
    return new FileLinks.Expected(size, sha256, labels);
  }

  /// What was said of a file that has come; none of one that came by a form.
  static Optional<Announced> of(Files.Found found) {
    var labels = found.labels();
    return Optional.ofNullable(labels.get(DIGEST))
        .map(digest -> new Announced(
            FileName.of(decoded(labels.getOrDefault(NAME, ""))),
            decoded(labels.getOrDefault(TYPE, "")),
            found.file().size(),
            new Sha256(digest)));
  }

  // Labels go in headers, which hold ASCII alone.
  private static String coded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String code) {
    return new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
  }
}
