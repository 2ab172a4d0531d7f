package kundcenter.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kundcenter.customer.Caller;

/// Makes the cursors that clients send back for the next page, and knows its own.
///
/// A cursor is base64url of a position and the HMAC-SHA-256, cut to 128 bits, of it and of the
/// question: the caller, the path and the filters. So it is of no use for another question, and
/// nobody can make one. It hides nothing: no secret belongs in a position.
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MAC_BYTES = 16;
  private static final int LEAST_KEY_BYTES = 32;
  private static final int LONGEST = 2048;

  private final Supplier<byte[]> key;

  /// With a key of 32 bytes or more, fetched at each use. A new key ends the cursors under way
  /// and nothing else.
  public Cursors(Supplier<byte[]> key) {
    this.key = key;
  }

  /// The cursor that leads to the position, in this question of this caller.
  public String seal(Request request, Caller caller, String position) {
    var bytes = position.getBytes(StandardCharsets.UTF_8);
    var sealed = Arrays.copyOf(bytes, bytes.length + MAC_BYTES);
    System.arraycopy(mac(request, caller, bytes), 0, sealed, bytes.length, MAC_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /// The position of the request's cursor; none if it has no cursor, and [InvalidInput] if that
  /// is not one of ours for this question.
  public Optional<String> open(Request request, Caller caller) {
    return request.parameter(Page.CURSOR).map(cursor -> open(request, caller, cursor));
  }

  private String open(Request request, Caller caller, String cursor) {
    var sealed = decode(cursor);
    var length = sealed.length - MAC_BYTES;
    if (length < 0) throw bad();
    var position = Arrays.copyOf(sealed, length);
    var mac = Arrays.copyOfRange(sealed, length, sealed.length);
    if (!MessageDigest.isEqual(mac, mac(request, caller, position))) throw bad();
    return new String(position, StandardCharsets.UTF_8);
  }

  private static byte[] decode(String cursor) {
    try {
      return cursor.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException _) {
      throw bad();
    }
  }

  private byte[] mac(Request request, Caller caller, byte[] position) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret(), ALGORITHM));
      mac.update(request.question(caller).getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0); // stands in no question, so that it ends where the position begins
      return Arrays.copyOf(mac.doFinal(position), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every JDK has HmacSHA256", e);
    }
  }

  private byte[] secret() {
    var secret = key.get();
    if (secret.length < LEAST_KEY_BYTES)
      throw new IllegalStateException("a key is 32 bytes or more");
    return secret;
  }

  private static InvalidInput bad() {
    return new InvalidInput(
        WebProblem.INVALID_INPUT, Fault.inParameter(Page.CURSOR, Wrong.BAD_CURSOR));
  }
}
