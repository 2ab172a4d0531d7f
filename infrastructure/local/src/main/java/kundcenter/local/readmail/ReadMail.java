package kundcenter.local.readmail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.json.Json;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.mime.MailReader;

/// `./kundcenter read-mail FILE…`: one JSON line for each file, or for each file of a folder, with
/// what the desk would see of it.
public final class ReadMail {

  private ReadMail() {}

  /// Exits with 2 without arguments, else with 0: a file that cannot be read is a line with its
  /// error.
  public static void main(String... args) throws IOException {
    if (args.length == 0) {
      System.err.println("./kundcenter read-mail FILE...");
      System.exit(2);
    }
    var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    for (var name : args)
      for (var file : filesOf(Path.of(name))) out.println(line(file).text());
    out.flush();
  }

  private static List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) return List.of(path);
    try (Stream<Path> below = Files.walk(path)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// The one place where a mail that breaks the reader is met: it says so and the next is read.
  private static Json line(Path file) {
    try (var in = Files.newInputStream(file)) {
      var digests = new Digests();
      var reading = MailReader.read(in, digests);
      return new MailJson(file.toString(), reading, digests.md5()).json();
    } catch (Throwable broken) {
      return JsonObject.with("file", file.toString())
          .put("from", JsonNull.NULL)
          .put("error", broken.toString())
          .build();
    }
  }
}
