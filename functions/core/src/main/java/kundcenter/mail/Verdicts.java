package kundcenter.mail;

import java.util.Optional;

/// What the receiving mail system found about one mail. Only its own report counts, never a header
/// within the mail (threat T01; RFC 8601 §5).
///
/// @param policy what the sender's domain asks to be done with a mail that fails DMARC
public record Verdicts(
    Verdict spam,
    Verdict virus,
    Verdict spf,
    Verdict dkim,
    Verdict dmarc,
    Optional<Policy> policy) {

  /// Everything but PASS and FAIL means that nothing is known.
  public enum Verdict {
    PASS,
    FAIL,
    GRAY,
    PROCESSING_FAILED,
    DISABLED
  }

  public enum Policy {
    NONE,
    QUARANTINE,
    REJECT
  }

  /// How a mail may be let in.
  public enum Gate {
    /// The sender is who they say.
    VERIFIED,
    /// Let in, but its From proves nothing.
    UNVERIFIED,
    /// As UNVERIFIED, and neither answered nor given an account.
    SPAM,
    /// Kept apart: its sender is forged and the owner of the name wants it refused.
    FORGED,
    /// Kept apart: it carries malware (threat T18).
    INFECTED
  }

  public Gate gate() {
    if (virus == Verdict.FAIL) return Gate.INFECTED;
    if (dmarc == Verdict.FAIL && policy.filter(Policy.REJECT::equals).isPresent())
      return Gate.FORGED;
    if (spam == Verdict.FAIL) return Gate.SPAM;
    return dmarc == Verdict.PASS ? Gate.VERIFIED : Gate.UNVERIFIED;
  }

  /// Whether files may be fetched before a specialist has released them (threat T18).
  public boolean isScanned() {
    return virus == Verdict.PASS;
  }
}
