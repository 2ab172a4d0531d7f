package kundcenter.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A headless Chromium of this machine, with a profile of its own that is gone afterwards.
public final class Chromium implements AutoCloseable {

  private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);

  private final Process process;
  private final Path profile;
  private final Protocol protocol;

  private Chromium(Process process, Path profile, Protocol protocol) {
    this.process = process;
    this.profile = profile;
    this.protocol = protocol;
  }

  /// Where it is installed: by the variable `CHROMIUM`, or where Debian has it.
  public static Optional<Path> installed() {
    return Stream.of(
            System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Chromium start() {
    try {
      var profile = Files.createTempDirectory("chromium");
      var command = List.of(
          installed().orElseThrow().toString(),
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-color-profile=srgb",
          // Pages are too short for the compilers that come after the first.
          "--js-flags=--no-opt --no-maglev",
          "--remote-debugging-port=0",
          "--user-data-dir=" + profile,
          "about:blank");
      var process = new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(profile.resolve("log").toFile())
          .start();
      return new Chromium(process, profile, Protocol.at(address(profile)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What it writes once it listens: the port, and the path of the browser itself.
  private static URI address(Path profile) throws IOException {
    var file = profile.resolve("DevToolsActivePort");
    var end = System.nanoTime() + STARTS_WITHIN.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file)) {
        var lines = Files.readAllLines(file);
        if (lines.size() == 2)
          return URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.getLast());
      }
      Pause.shortly();
    }
    throw new IllegalStateException(
        "Chromium does not listen: " + Files.readString(profile.resolve("log")));
  }

  /// A new tab with cookies of its own.
  public Tab open() {
    return Tab.open(protocol);
  }

  @Override
  public void close() {
    protocol.close();
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(5))) process.destroyForcibly().waitFor();
      remove();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its parts may still write while they end, so that it takes several tries.
  private void remove() throws IOException {
    var end = System.nanoTime() + ENDS_WITHIN.toNanos();
    while (true) {
      try (var files = Files.walk(profile)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList())
          Files.deleteIfExists(file);
        return;
      } catch (IOException | UncheckedIOException e) {
        if (System.nanoTime() > end) throw e;
        Pause.shortly();
      }
    }
  }
}
