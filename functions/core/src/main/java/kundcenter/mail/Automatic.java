package kundcenter.mail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The signs that no human has written a mail, or that none wants an automatic answer.
public record Automatic(Set<Sign> signs) {

  public static final Automatic NONE = new Automatic(Set.of());

  /// Each forbids an automatic answer (RFC 3834 §2). Some of them only ask for silence: the mail
  /// is then a human's all the same.
  public enum Sign {
    /// `Auto-Submitted` is there and says something other than `no` (RFC 3834 §5).
    AUTO_SUBMITTED(true),
    /// The envelope has no sender (RFC 5321 §4.5.5).
    NULL_RETURN_PATH(true),
    /// The sender is a mail system or a box that nobody reads.
    DAEMON_SENDER(true),
    PRECEDENCE(true),
    /// `X-Autoreply`, `X-Autorespond` and their like.
    AUTO_REPLY_HEADER(true),
    /// `X-Failed-Recipients` and other headers that only mail systems write.
    FAILURE_HEADER(true),
    /// A delivery report, a read receipt or a complaint (RFC 3464, 5965, 8098).
    REPORT(true),
    /// An answer to an invitation (RFC 5546).
    CALENDAR_REPLY(true),
    /// It has gone in a circle: `X-Loop`, or a mark of our own.
    LOOP(true),
    /// It came through a mailing list (RFC 2369, 2919).
    LIST(false),
    /// The subject begins as those of machines do; people write such ones too.
    AUTOMATIC_SUBJECT(false),
    /// The sender asks for no automatic answer (MS-OXCMAIL 2.1.3.2.20).
    SUPPRESSED(false);

    private final boolean machine;

    Sign(boolean machine) {
      this.machine = machine;
    }
  }

  public Automatic {
    var ordered = EnumSet.noneOf(Sign.class);
    ordered.addAll(signs);
    signs = Collections.unmodifiableSet(ordered);
  }

  /// A machine made it: it never changes a ticket's state nor its clock.
  public boolean is() {
    return signs.stream().anyMatch(sign -> sign.machine);
  }

  public boolean replyAllowed() {
    return signs.isEmpty();
  }
}
