package kundcenter.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends after so many bytes, and says whether there was more.
final class CappedStream extends FilterInputStream {

  private final long most;
  private long count;
  private boolean cut;

  CappedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  boolean isCut() {
    return cut;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (count == most) {
      cut |= in.read() >= 0;
      return -1;
    }
    var read = in.read(bytes, from, (int) Math.min(length, most - count));
    if (read > 0) count += read;
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // Whoever opened the stream closes it.
  }
}
