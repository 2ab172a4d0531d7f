package kundcenter.local.function;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A function's log: a file instead of a log group. Each message is one write, so that the lines of
/// two calls do not mix.
public record FileLog(Path file) implements LambdaLogger {

  /// Opens it for more lines, after those of earlier runs.
  public static FileLog at(Path file) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      return new FileLog(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void log(String message) {
    log(message.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void log(byte[] message) {
    var ended = message.length > 0 && message[message.length - 1] == '\n';
    var line = Arrays.copyOf(message, message.length + (ended ? 0 : 1));
    line[line.length - 1] = '\n';
    try {
      Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
