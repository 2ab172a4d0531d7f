package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kundcenter.file.Sha256;

/// AWS Signature Version 4 for S3: over a request's headers, over a URL that somebody else will
/// use, and over the policy of a form.
///
/// Source: Amazon S3 API reference, "Authenticating Requests". The payload is never signed: its
/// digest is one of the signed headers where it matters, and TLS guards the rest.
record Signer(String keyId, String secret, Optional<String> session, String region) {

  static final String ALGORITHM = "AWS4-HMAC-SHA256";
  static final String UNSIGNED = "UNSIGNED-PAYLOAD";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int DATE = 8;

  /// The headers with those added that authorise the request.
  ///
  /// @param target without query
  SortedMap<String, String> signed(
      String method,
      URI target,
      Map<String, String> query,
      Map<String, String> headers,
      Instant now) {
    var all = new TreeMap<>(headers);
    all.put("host", target.getAuthority());
    all.put("x-amz-content-sha256", UNSIGNED);
    all.put("x-amz-date", time(now));
    session.ifPresent(token -> all.put("x-amz-security-token", token));
    var signature = signature(canonical(method, target, queryText(new TreeMap<>(query)), all), now);
    all.put(
        "authorization",
        "%s Credential=%s,SignedHeaders=%s,Signature=%s"
            .formatted(ALGORITHM, credential(now), names(all), signature));
    return all;
  }

  /// A URL that authorises its bearer until its time is over. Whoever uses it sends the same
  /// headers.
  URI link(
      String method,
      URI target,
      Map<String, String> query,
      Map<String, String> headers,
      Instant now,
      Duration life) {
    var all = new TreeMap<>(headers);
    all.put("host", target.getAuthority());
    var asked = new TreeMap<>(query);
    asked.put("X-Amz-Algorithm", ALGORITHM);
    asked.put("X-Amz-Credential", credential(now));
    asked.put("X-Amz-Date", time(now));
    asked.put("X-Amz-Expires", Long.toString(life.toSeconds()));
    asked.put("X-Amz-SignedHeaders", names(all));
    session.ifPresent(token -> asked.put("X-Amz-Security-Token", token));
    var text = queryText(asked);
    return URI.create(target + "?" + text + "&X-Amz-Signature="
        + signature(canonical(method, target, text, all), now));
  }

  /// The signature of a form's policy, which is in base64.
  String ofPolicy(String policy, Instant now) {
    return HexFormat.of().formatHex(hmac(key(now), policy));
  }

  String credential(Instant now) {
    return keyId + "/" + scope(now);
  }

  static String time(Instant now) {
    return TIME.format(now);
  }

  static String queryText(SortedMap<String, String> query) {
    return query.entrySet().stream()
        .map(part -> PercentCode.of(part.getKey()) + "=" + PercentCode.of(part.getValue()))
        .collect(Collectors.joining("&"));
  }

  private String scope(Instant now) {
    return time(now).substring(0, DATE) + "/" + region + "/s3/aws4_request";
  }

  private static String canonical(
      String method, URI target, String query, SortedMap<String, String> headers) {
    var text = new StringBuilder()
        .append(method)
        .append('\n')
        .append(target.getRawPath())
        .append('\n')
        .append(query)
        .append('\n');
    headers.forEach((name, value) -> text.append(name).append(':').append(value).append('\n'));
    return text.append('\n')
        .append(names(headers))
        .append('\n')
        .append(UNSIGNED)
        .toString();
  }

  private static String names(SortedMap<String, String> headers) {
    return String.join(";", headers.keySet());
  }

  private String signature(String canonical, Instant now) {
    var text = String.join(
        "\n",
        ALGORITHM,
        time(now),
        scope(now),
        Sha256.of(canonical.getBytes(UTF_8)).value());
    return HexFormat.of().formatHex(hmac(key(now), text));
  }

  private byte[] key(Instant now) {
    var key = ("AWS4" + secret).getBytes(UTF_8);
    for (var part : scope(now).split("/", -1)) key = hmac(key, part);
    return key;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
