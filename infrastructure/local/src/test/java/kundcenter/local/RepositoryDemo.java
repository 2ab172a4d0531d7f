package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kundcenter.json.Json;
import kundcenter.json.Limits;

/// The demo that `./kundcenter run` shows. The tests' own, smaller one hides it on their class
/// path.
final class RepositoryDemo {

  private RepositoryDemo() {}

  static Demo read() {
    try {
      var json = Files.readAllBytes(Path.of("src/main/resources/demo.json"));
      return Demo.of(Json.parse(json, Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
