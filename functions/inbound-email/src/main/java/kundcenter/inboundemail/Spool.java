package kundcenter.inboundemail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kundcenter.mime.PartSink;
import kundcenter.store.Files.Content;

/// The files of one mail on disk, from when they are read until it is known where they go.
final class Spool implements PartSink, AutoCloseable {

  private final List<Path> files = new ArrayList<>();

  @Override
  public OutputStream open(int ordinal, String name, String contentType) throws IOException {
    var file = Files.createTempFile("part", null);
    files.add(file);
    return Files.newOutputStream(file);
  }

  Content content(int ordinal) {
    return of(files.get(ordinal));
  }

  /// A copy of something that is being read.
  Content copy(InputStream in) throws IOException {
    var file = Files.createTempFile("copy", null);
    files.add(file);
    try (var out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
    return of(file);
  }

  private static Content of(Path file) {
    return new Content() {
      @Override
      public long size() {
        try {
          return Files.size(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  @Override
  public void close() throws IOException {
    for (var file : files) Files.deleteIfExists(file);
  }
}
