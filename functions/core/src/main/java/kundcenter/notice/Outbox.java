package kundcenter.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The notices on their way: claimed, sent and marked, each once.
///
/// No mail system takes a token that makes sending idempotent. So one who fails between the
/// sending and the mark leaves a notice that is sent again once its claim has ended: with the same
/// references, and at worst twice.
public interface Outbox {

  /// How long a claim holds: longer than any call of the sending function.
  Duration LEASE = Duration.ofSeconds(60);

  /// What comes of claiming a notice.
  sealed interface Claim {
    /// Yours until the claim ends.
    ///
    /// @param tries how often it has been claimed, this time included
    /// @param written when the notice was
    record Held(int tries, Instant written) implements Claim {}

    /// Somebody else is about it.
    record Taken() implements Claim {}

    /// It is over, or it is no more.
    record Over() implements Claim {}
  }

  /// How a notice ends. Stored under its own name and components.
  sealed interface Ending {
    record Sent(SentMail mail) implements Ending {}

    record Spread() implements Ending {}

    record Silent(Telling.Why why) implements Ending {}

    /// Given up, as the mail system turned it down or no try came through.
    record Failed(String reason) implements Ending {}
  }

  Claim claim(Notice notice, Instant now);

  /// Writes how a notice ended; the first ending stands.
  void end(Notice notice, Ending ending, Instant now);

  /// Writes the notices to a group's members and the end of the one to the group. Those that are
  /// there already stay as they are.
  void spread(Notice notice, List<Notice> members, Instant now);

  /// Gives a claim back, so that the next try need not wait for its end.
  void release(Notice notice, Instant now);

  /// The mail that the mail system knows by an id.
  Optional<SentMail> sent(String messageId);
}
