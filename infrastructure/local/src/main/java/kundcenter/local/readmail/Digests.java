package kundcenter.local.readmail;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kundcenter.mime.PartSink;

/// Keeps of each file its MD5 only, by which test sets name them.
final class Digests implements PartSink {

  private final List<MessageDigest> digests = new ArrayList<>();

  @Override
  public OutputStream open(int ordinal, String name, String contentType) {
    var digest = md5Digest();
    digests.add(digest);
    return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
  }

  /// In hexadecimal, in the order of the files. To be asked once.
  List<String> md5() {
    return digests.stream()
        .map(digest -> HexFormat.of().formatHex(digest.digest()))
        .toList();
  }

  private static MessageDigest md5Digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has MD5", e);
    }
  }
}
