package kundcenter.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;

/// What the vendor signs of a release: lines that a person can read and common tools can check.
///
/// @param key the key that signs
public record Manifest(
    String product, Version version, ProgramFile file, Instant published, String key) {

  private static final String FORM = "kundcenter-release";
  private static final String SIGNATURE = "signature";

  /// A manifest as customers have it: its text, and the signature as the last line.
  ///
  /// @param signature in base64
  public record Signed(Manifest manifest, String signature) {

    public String text() {
      return manifest.text() + SIGNATURE + ": " + signature + "\n";
    }

    /// A manifest read back; none if it is anything else, to the byte.
    public static Optional<Signed> parse(String text) {
      try {
        var lines = lines(text);
        var manifest = new Manifest(
            line(lines, "product"),
            new Version(line(lines, "version")),
            new ProgramFile(
                new FileName(line(lines, "file")),
                Long.parseLong(line(lines, "size")),
                new Sha256(line(lines, "sha256"))),
            Instant.parse(line(lines, "published")),
            line(lines, "key"));
        var signed = new Signed(manifest, line(lines, SIGNATURE));
        return signed.text().equals(text) ? Optional.of(signed) : Optional.empty();
      } catch (IllegalArgumentException | DateTimeParseException wrong) {
        return Optional.empty();
      }
    }

    private static Map<String, String> lines(String text) {
      var lines = new LinkedHashMap<String, String>();
      text.lines().forEach(line -> {
        var colon = Math.max(0, line.indexOf(": "));
        lines.put(line.substring(0, colon), line.substring(Math.min(line.length(), colon + 2)));
      });
      return lines;
    }

    private static String line(Map<String, String> lines, String name) {
      var value = lines.get(name);
      if (value == null) throw new IllegalArgumentException(name + " is missing");
      return value;
    }
  }

  /// The lines that are signed, each ended by a line feed.
  public String text() {
    return FORM + ": 1\n"
        + "product: " + product + "\n"
        + "version: " + version + "\n"
        + "file: " + file.name() + "\n"
        + "size: " + file.size() + "\n"
        + "sha256: " + file.sha256() + "\n"
        + "published: " + published + "\n"
        + "key: " + key + "\n";
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
