package kundcenter.mime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Public sets of mails that lie beside the checkout; nothing of them is part of this project.
/// `-Dcorpora=DIR` or KUNDCENTER_CORPORA tells of another place.
final class Corpora {

  private Corpora() {}

  /// The mails of a set, by name. The test that asks is skipped, saying so, where the set is
  /// absent.
  static List<Path> mails(String set) {
    var folder = folder(set);
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder(String set) {
    var folder = root().resolve(set);
    assumeTrue(
        Files.isDirectory(folder), () -> "no mails in " + folder + ", so nothing is tried on them");
    return folder;
  }

  static Reading read(Path mail) {
    try (var in = Files.newInputStream(mail)) {
      return MailReader.read(in, PartSink.NOWHERE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    var named = Optional.ofNullable(System.getProperty("corpora"))
        .or(() -> Optional.ofNullable(System.getenv("KUNDCENTER_CORPORA")));
    // Surefire runs in the module's folder, two below the root of the checkout.
    return named.map(Path::of).orElseGet(() -> Path.of("../../../shared/corpora"));
  }
}
