package kundcenter.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Mails whose lines end with CR alone, as old machines wrote them, made readable.
final class LineEnds {

  static final int PEEK = 16 << 10;

  private LineEnds() {}

  /// @param in supports marks
  static InputStream mended(InputStream in) throws IOException {
    in.mark(PEEK);
    var head = in.readNBytes(PEEK);
    in.reset();
    var returns = 0;
    for (var sign : head) {
      if (sign == '\n') return in;
      if (sign == '\r') returns++;
    }
    return returns > 1 ? new Mended(in) : in;
  }

  private static final class Mended extends FilterInputStream {

    Mended(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var sign = in.read();
      return sign == '\r' ? '\n' : sign;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = in.read(bytes, from, length);
      for (var i = from; i < from + read; i++) if (bytes[i] == '\r') bytes[i] = '\n';
      return read;
    }
  }
}
