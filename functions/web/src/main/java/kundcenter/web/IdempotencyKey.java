package kundcenter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kundcenter.customer.Caller;

/// The client's word that a request repeated is one request: the `Idempotency-Key` of
/// draft-ietf-httpapi-idempotency-key-header-07. One caller's key on one path means one thing.
///
/// @param operation SHA-256, in hexadecimal, of caller, method, path and key: what the answer
///     is kept by
/// @param content SHA-256, in hexadecimal, of the body: another one under the same operation is
///     a key reused
public record IdempotencyKey(String operation, String content) {

  private static final String HEADER = "idempotency-key";
  private static final int LONGEST = 255;

  /// The key of a request that must have one: 1 to 255 visible ASCII signs.
  public static IdempotencyKey required(Request request, Caller caller) {
    var key = request
        .header(HEADER)
        .orElseThrow(() -> new InvalidInput(
            WebProblem.IDEMPOTENCY_KEY_MISSING, Fault.inHeader(HEADER, Wrong.MISSING)));
    if (key.length() > LONGEST || !key.chars().allMatch(sign -> '!' <= sign && sign <= '~'))
      throw new InvalidInput(
          WebProblem.INVALID_INPUT, Fault.inHeader(HEADER, Wrong.BAD_KEY, LONGEST));
    // None of the four can hold a space, so no two different operations read the same.
    var operation = String.join(" ", caller.id(), request.method(), request.path(), key);
    return new IdempotencyKey(
        sha256(operation.getBytes(StandardCharsets.US_ASCII)), sha256(request.bodyBytes()));
  }

  /// The key of a form: what it was shown with, and what stands in it. Sent again as it is, it is
  /// one request; sent again with other words, it is another.
  public static IdempotencyKey ofForm(Request request, Caller caller, String key) {
    var content = sha256(request.bodyBytes());
    var operation = String.join(" ", caller.id(), request.method(), request.path(), key, content);
    return new IdempotencyKey(sha256(operation.getBytes(StandardCharsets.UTF_8)), content);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
