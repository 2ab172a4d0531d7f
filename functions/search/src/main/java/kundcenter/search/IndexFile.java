package kundcenter.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/// A whole index as one file: for each of its parts the name, the length and the bytes.
final class IndexFile {

  private static final int FORM = 0x4b434931; // KCI1

  private IndexFile() {}

  static byte[] write(Directory index) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      var names = index.listAll();
      out.writeInt(names.length);
      for (var name : names) {
        try (var part = index.openInput(name, IOContext.READONCE)) {
          var content = new byte[Math.toIntExact(part.length())];
          part.readBytes(content, 0, content.length);
          out.writeUTF(name);
          out.writeInt(content.length);
          out.write(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Directory read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes));
  }

  static Directory read(InputStream file) {
    var index = new ByteBuffersDirectory();
    try (var in = new DataInputStream(file)) {
      if (in.readInt() != FORM) throw new IOException("no index of this form");
      for (var rest = in.readInt(); rest > 0; rest--) {
        try (var part = index.createOutput(in.readUTF(), IOContext.DEFAULT)) {
          var content = new byte[in.readInt()];
          in.readFully(content);
          part.writeBytes(content, content.length);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return index;
  }
}
