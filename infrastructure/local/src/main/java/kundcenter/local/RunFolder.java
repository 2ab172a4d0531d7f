package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.local.function.CannotRun;

/// The folder in which a local system keeps what it must remember: data, logs, tokens. Held by one
/// process at a time; the lock goes with the process, however it ends.
final class RunFolder implements AutoCloseable {

  // Among the data, so that it goes when they go.
  private static final String DEMO = "dynamodb/demo";

  private final Path folder;
  private final FileChannel lock;

  private RunFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// @throws CannotRun if another process holds it
  static RunFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      var channel = FileChannel.open(
          folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isHeldHere(channel)) return new RunFolder(folder, channel);
      channel.close();
      throw new CannotRun("Kundcenter already runs on " + folder
          + runningAt(folder).map(url -> " at " + url).orElse("")
          + ". Stop that one, or give this one a folder of its own: --data DIR");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHeldHere(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false; // by this very JVM, as in tests
    }
  }

  Path dynamoDb() {
    return folder.resolve("dynamodb");
  }

  Path s3() {
    return folder.resolve("s3");
  }

  /// A folder for each queue, in it a file for each message: what lies in one of dead letters waits
  /// for somebody to look at it.
  Path queues() {
    return folder.resolve("queues");
  }

  /// The mails that functions have sent.
  Path mailbox() {
    return folder.resolve("mailbox");
  }

  /// How far streams were read. Among the tables, as it is of no use without them.
  Path streams() {
    return folder.resolve("dynamodb/streams");
  }

  Path log(String name) {
    return folder.resolve("log").resolve(name + ".log");
  }

  /// Whether the laying in of the demo has begun once.
  boolean hasDemo() {
    return Files.exists(folder.resolve(DEMO));
  }

  void noteDemo() {
    write(DEMO, "begun\n");
  }

  /// Tells other commands where the system answers.
  void announce(URI url, Optional<MailAddress> mail) {
    mail.ifPresent(
        it -> write("mail.json", Records.of(MailAddress.class).write(it).text()));
    write("url", url.toString());
  }

  /// Where the system of that folder takes mail.
  static Optional<MailAddress> mailOf(Path folder) {
    var file = folder.resolve("mail.json");
    try {
      return Files.exists(file)
          ? Optional.of(Records.of(MailAddress.class)
              .read(Json.parse(Files.readAllBytes(file), Limits.TRUSTED)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the system of that folder answers, if it was not stopped. One that was killed has left
  /// its address behind, so it may be silent.
  static Optional<URI> runningAt(Path folder) {
    var file = folder.resolve("url");
    try {
      return Files.exists(file)
          ? Optional.of(URI.create(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tokens tokens() {
    return Tokens.in(folder);
  }

  void keep(Tokens tokens) {
    write("tokens.json", Records.of(Tokens.class).write(tokens).text());
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.resolve("url"));
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
