package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;

/// The API tokens of the demo's people, by name. They lie in the folder in plain text, as whoever
/// can read it can read the data too.
record Tokens(Map<String, String> value) {

  /// None where no demo was laid in.
  static Tokens in(Path folder) {
    var file = folder.resolve("tokens.json");
    try {
      if (Files.notExists(file)) return new Tokens(Map.of());
      return Records.of(Tokens.class).read(Json.parse(Files.readAllBytes(file), Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
