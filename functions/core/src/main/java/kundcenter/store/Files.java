package kundcenter.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileKey;

/// Files of one kind, found by their keys; in the cloud, a bucket.
///
/// Every method may throw [Unavailable]. Whoever opens a file reads it as a stream: nothing here
/// holds a whole file in memory.
public interface Files {

  /// A file that lies there.
  ///
  /// @param size in bytes
  /// @param tag another one whenever the content is another
  /// @param since when it was laid in
  record Stored(FileKey key, long size, String tag, Instant since) {}

  /// A file with the labels that it was laid in with.
  ///
  /// @param type the media type that it was said to have
  /// @param labels short texts by lower-case names
  record Found(Stored file, String type, Map<String, String> labels) {
    public Found {
      labels = Map.copyOf(labels);
    }
  }

  /// A file being read. Closing it ends the reading, also in the middle.
  record Opened(Stored file, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /// What is to be laid in: its length is known before, and it can be read again for a second try.
  interface Content {

    long size();

    InputStream open() throws IOException;

    static Content of(byte[] bytes) {
      return new Content() {
        @Override
        public long size() {
          return bytes.length;
        }

        @Override
        public InputStream open() {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }

  Optional<Found> find(FileKey key);

  Optional<Opened> open(FileKey key);

  /// Lays a file in, instead of one that lies there.
  void put(FileKey key, String type, Content content);

  /// Lays a file in where none lies.
  ///
  /// @throws Stale if one does
  void putNew(FileKey key, String type, Content content);

  /// Copies a file as it was found, with its labels.
  ///
  /// @throws Stale if it is another by now, or gone
  void copy(Stored from, FileKey to);

  /// Begins a file that is brought in parts, see [FileLinks#part]. It is not there before it is
  /// joined.
  ///
  /// @return the name of the upload
  String beginParts(FileKey key);

  /// Joins the parts that have come, in their order.
  ///
  /// @return false if there are none, as they were joined before or have expired
  boolean joinParts(FileKey key, String upload);

  /// Removes a file, if it is there.
  void delete(FileKey key);

  /// One page of the files whose keys begin so, by key.
  ///
  /// @param limit most entries of the page, from 1 to 1,000
  /// @param after the [Page#next] of the page before; empty for the first page
  Page<Stored> list(String prefix, int limit, Optional<String> after);
}
