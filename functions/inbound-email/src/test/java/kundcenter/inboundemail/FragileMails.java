package kundcenter.inboundemail;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kundcenter.file.FileKey;
import kundcenter.store.Files;
import kundcenter.store.Page;

/// Raw mails of which the first one that is opened breaks whoever reads it, as a defect would.
record FragileMails(Files mails, AtomicBoolean isBroken) implements Files {

  static final String CANARY = "canary";

  FragileMails(Files mails) {
    this(mails, new AtomicBoolean());
  }

  private static final class Breaking extends InputStream {
    @Override
    public int read() {
      throw new ArithmeticException(CANARY);
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return read();
    }
  }

  @Override
  public Optional<Opened> open(FileKey key) {
    return isBroken.getAndSet(true)
        ? mails.open(key)
        : mails.find(key).map(found -> new Opened(found.file(), new Breaking()));
  }

  @Override
  public Optional<Found> find(FileKey key) {
    return mails.find(key);
  }

  @Override
  public void put(FileKey key, String type, Content content) {
    mails.put(key, type, content);
  }

  @Override
  public void putNew(FileKey key, String type, Content content) {
    mails.putNew(key, type, content);
  }

  @Override
  public void copy(Stored from, FileKey to) {
    mails.copy(from, to);
  }

  @Override
  public String beginParts(FileKey key) {
    return mails.beginParts(key);
  }

  @Override
  public boolean joinParts(FileKey key, String upload) {
    return mails.joinParts(key, upload);
  }

  @Override
  public void delete(FileKey key) {
    mails.delete(key);
  }

  @Override
  public Page<Stored> list(String prefix, int limit, Optional<String> after) {
    return mails.list(prefix, limit, after);
  }
}
