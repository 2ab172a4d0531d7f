package kundcenter.local.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonMismatch;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.json.Records;
import kundcenter.release.Manifest;
import kundcenter.store.ReleaseKeys;

/// `./kundcenter verify-release KEYS MANIFEST FILE`: KEYS is what `GET /v1/release-keys` answered,
/// MANIFEST what `…/manifest` did.
public final class VerifyRelease {

  private VerifyRelease() {}

  public static void main(String... args) {
    System.exit(run(args));
  }

  /// 0 if the file is the release, 1 if it is not, 2 if that cannot be said.
  static int run(String... args) {
    if (args.length != 3) return refuse("verify-release wants KEYS, MANIFEST and FILE", 2);
    try {
      var keys = keys(Files.readString(Path.of(args[0])));
      var text = new String(Files.readAllBytes(Path.of(args[1])), StandardCharsets.UTF_8);
      var signed = Manifest.Signed.parse(text).orElse(null);
      if (signed == null) return refuse(args[1] + " is no manifest of a release.", 1);
      try (var file = Files.newInputStream(Path.of(args[2]))) {
        return new ReleaseCheck(signed, keys)
            .objection(file)
            .map(objection -> refuse(objection, 1))
            .orElseGet(() -> accept(signed.manifest()));
      }
    } catch (IOException e) {
      return refuse("cannot read " + e.getMessage(), 2);
    } catch (MalformedJson | JsonMismatch e) {
      return refuse(args[0] + " holds no keys as GET /v1/release-keys answers them.", 2);
    }
  }

  private static List<ReleaseKeys.Key> keys(String text) {
    return Json.parse(text, Limits.TRUSTED) instanceof JsonObject answer
            && answer.get("items") instanceof JsonArray list
        ? list.items().stream().map(Records.of(ReleaseKeys.Key.class)::read).toList()
        : List.of();
  }

  private static int accept(Manifest manifest) {
    System.out.printf(
        "It is %s %s, published %s and signed by the key %s.%n",
        manifest.product(), manifest.version(), manifest.published(), manifest.key());
    return 0;
  }

  private static int refuse(String message, int code) {
    System.err.println(message);
    return code;
  }
}
