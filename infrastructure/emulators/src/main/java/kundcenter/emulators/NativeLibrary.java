package kundcenter.emulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder into which DynamoDB Local unpacks SQLite's native library, under a new name at each
/// start. A killed process leaves its copy behind, so the next start clears the folder.
final class NativeLibrary {

  private NativeLibrary() {}

  static void unpackInto(Path folder) {
    try {
      Files.createDirectories(folder);
      try (var left = Files.newDirectoryStream(folder)) {
        for (var file : left) Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("org.sqlite.tmpdir", folder.toString());
  }
}
