package kundcenter.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import kundcenter.web.Response;

/// The files that pages load: each under a name that holds the digest of its bytes, so that a
/// browser can keep it for good and never shows yesterday's.
public final class Assets {

  private static final int DIGITS = 12;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Map<String, Response> byHashedName = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  Assets() {
    add("kundcenter.css", "text/css; charset=utf-8");
    add("kundcenter.js", "text/javascript; charset=utf-8");
    add("icon.svg", "image/svg+xml");
  }

  private void add(String name, String type) {
    var bytes = read(name);
    var dot = name.indexOf('.');
    var hashed = name.substring(0, dot) + "-" + digest(bytes) + name.substring(dot);
    byHashedName.put(hashed, Response.file(type, bytes).with("Cache-Control", FOR_GOOD));
    paths.put(name, "/assets/" + hashed);
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the package");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// The path by which a page loads the file.
  public String path(String name) {
    var path = paths.get(name);
    if (path == null) throw new IllegalArgumentException("there is no file " + name);
    return path;
  }

  /// The file of that name, to be kept for a year and never asked for again.
  Optional<Response> find(String hashedName) {
    return Optional.ofNullable(byHashedName.get(hashedName));
  }
}
