package kundcenter.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kundcenter.json.JsonObject;

/// What SES would think of a mail. Nobody here can be asked about domains, so a sender is believed
/// whose envelope and `From` have one domain. Spam and viruses are told by the strings that are
/// made for testing: GTUBE and EICAR.
///
/// A domain whose first label is `reject` or `quarantine` asks for that where DMARC fails.
record Verdicts(
    String spam,
    String virus,
    String spf,
    String dkim,
    String dmarc,
    Optional<String> dmarcPolicy) {

  static final String PASS = "PASS";
  static final String FAIL = "FAIL";
  static final String GRAY = "GRAY";
  private static final String DISABLED = "DISABLED";

  private static final String GTUBE =
      "XJS*C4JDBQADN1.NSBN3*2IDNEN*" + "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
  // In parts, or scanners would take this file for one; and as it is in an attachment.
  private static final String EICAR = "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!";
  private static final String EICAR_IN_BASE64 = "JEVJQ0FSLVNUQU5EQVJE" + "LUFOVElWSVJVUy1URVNU";

  static Verdicts of(Envelope envelope, MailHead head, byte[] mail, boolean scanned) {
    var text = new String(mail, StandardCharsets.ISO_8859_1);
    var said = MailHead.domain(head.first("From").orElse(""));
    var sent = MailHead.domain(envelope.from());
    var spam = scanned ? text.contains(GTUBE) ? FAIL : PASS : DISABLED;
    var virus =
        scanned ? text.contains(EICAR) || text.contains(EICAR_IN_BASE64) ? FAIL : PASS : DISABLED;
    if (sent.isEmpty()) return new Verdicts(spam, virus, GRAY, GRAY, GRAY, Optional.empty());
    if (isAligned(said, sent)) return new Verdicts(spam, virus, PASS, PASS, PASS, Optional.empty());
    return new Verdicts(spam, virus, PASS, GRAY, FAIL, Optional.of(policy(said)));
  }

  private static boolean isAligned(String said, String sent) {
    return !said.isEmpty()
        && (said.equals(sent) || said.endsWith("." + sent) || sent.endsWith("." + said));
  }

  private static String policy(String domain) {
    if (domain.startsWith("reject.")) return "reject";
    return domain.startsWith("quarantine.") ? "quarantine" : "none";
  }

  /// The verdicts as members of `receipt`.
  void addTo(JsonObject.Builder receipt) {
    receipt
        .put("spamVerdict", status(spam))
        .put("virusVerdict", status(virus))
        .put("spfVerdict", status(spf))
        .put("dkimVerdict", status(dkim))
        .put("dmarcVerdict", status(dmarc));
    dmarcPolicy.ifPresent(policy -> receipt.put("dmarcPolicy", policy));
  }

  private static JsonObject status(String verdict) {
    return JsonObject.with("status", verdict).build();
  }
}
