package kundcenter.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kundcenter.ticket.TicketNumber;

/// The part of a reply address by which we know our own: `support+<number>.<sign>@…` (threat T02).
///
/// The sign is 120 bits of HMAC-SHA-256 in lower-case base32, as mail systems fold the case of
/// addresses. It says which ticket was answered, and grants nothing to a stranger who has it.
public final class ReplyToken {

  /// The purpose of the key in [kundcenter.store.SigningKeys].
  public static final String PURPOSE = "reply";

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 §6
  private static final int SIGN_BYTES = 15;
  private static final int LONGEST_NUMBER = 18;

  private final byte[] key;

  public ReplyToken(byte[] key) {
    this.key = key.clone();
  }

  /// The address that answers to a ticket, made from the desk's own.
  public String address(String supportAddress, TicketNumber ticket) {
    var at = supportAddress.lastIndexOf('@');
    return supportAddress.substring(0, at)
        + "+" + ticket + "." + sign(ticket)
        + supportAddress.substring(at);
  }

  /// The ticket that an address of ours answers to; none where the sign is not ours.
  public Optional<TicketNumber> ticket(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    var plus = lower.indexOf('+');
    var at = lower.lastIndexOf('@');
    var dot = lower.lastIndexOf('.', at);
    if (plus < 0 || dot < plus || at < dot) return Optional.empty();
    return number(lower.substring(plus + 1, dot))
        .filter(number -> isSign(lower.substring(dot + 1, at), number));
  }

  private boolean isSign(String text, TicketNumber number) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), sign(number).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<TicketNumber> number(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER || text.startsWith("0"))
      return Optional.empty();
    for (var i = 0; i < text.length(); i++)
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return Optional.empty();
    return Optional.of(new TicketNumber(Long.parseLong(text)));
  }

  private String sign(TicketNumber ticket) {
    return base32(Arrays.copyOf(hmac("ticket " + ticket), SIGN_BYTES));
  }

  private byte[] hmac(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every JDK has HmacSHA256", e);
    }
  }

  /// Of a multiple of five bytes.
  private static String base32(byte[] bytes) {
    var text = new StringBuilder();
    for (int bits = 0, held = 0, i = 0; i < bytes.length; i++) {
      bits = (bits << 8) | (bytes[i] & 0xff);
      for (held += 8; held >= 5; held -= 5) text.append(ALPHABET.charAt((bits >> (held - 5)) & 31));
      bits &= (1 << held) - 1;
    }
    return text.toString();
  }
}
