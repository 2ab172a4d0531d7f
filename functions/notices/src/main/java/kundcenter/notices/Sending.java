package kundcenter.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import kundcenter.notice.Caps;
import kundcenter.notice.Feedback;
import kundcenter.notice.Mailer;
import kundcenter.notice.Mailer.Handed;
import kundcenter.notice.Notice;
import kundcenter.notice.Outbox;
import kundcenter.notice.Outbox.Claim;
import kundcenter.notice.Outbox.Ending;
import kundcenter.notice.SentMail;
import kundcenter.notice.Telling;
import kundcenter.notice.Telling.Why;
import kundcenter.store.Unavailable;
import kundcenter.ticket.NonDelivery.Reason;

/// One notice told: claimed, decided, sent, and marked.
record Sending(
    Outbox outbox,
    Gathering gathering,
    Caps caps,
    Post post,
    Mailer mailer,
    Returns returns,
    InstantSource clock) {

  /// How old a notice becomes that is tried in vain. A mail server would keep a mail for four days
  /// (RFC 5321 §4.5.4.1), but first tell its sender that it waits; here the ticket tells at last.
  private static final Duration TRIED_FOR = Duration.ofDays(2);

  enum Result {
    SENT,
    SPREAD,
    SILENT,
    CAPPED,
    /// Turned down, or given up: shown on the ticket.
    UNDELIVERED,
    /// It was over before.
    OVER,
    /// To be tried again.
    LATER
  }

  Result tell(Notice notice) {
    var now = clock.instant();
    return switch (outbox.claim(notice, now)) {
      case Claim.Over _ -> Result.OVER;
      case Claim.Taken _ -> Result.LATER;
      case Claim.Held(var tries, var written)
      when tries > 1 && !now.isBefore(written.plus(TRIED_FOR)) ->
        undelivered(notice, Reason.FAILED, new Ending.Failed("TIME"), now);
      case Claim.Held _ -> attempt(notice, now);
    };
  }

  private Result attempt(Notice notice, Instant now) {
    try {
      return act(notice, gathering.telling(notice, now), now);
    } catch (Unavailable _) {
      outbox.release(notice, now);
      return Result.LATER;
    }
  }

  private Result act(Notice notice, Telling telling, Instant now) {
    return switch (telling) {
      case Telling.Send send -> send(notice, send, now);
      case Telling.Spread(var members) -> {
        outbox.spread(notice, members, now);
        yield Result.SPREAD;
      }
      case Telling.Silence(var why)
      when why == Why.UNREACHABLE ->
        undelivered(notice, Reason.SUPPRESSED, new Ending.Silent(why), now);
      case Telling.Silence(var why) -> ended(notice, new Ending.Silent(why), Result.SILENT, now);
    };
  }

  private Result send(Notice notice, Telling.Send send, Instant now) {
    if (!send.caps().isEmpty() && !caps.take(send.caps(), notice, now))
      return ended(notice, new Ending.Silent(Why.CAPPED), Result.CAPPED, now);
    var letter = send.letter();
    var mail = post.mail(notice, letter, now);
    var to = letter.reader().address();
    return switch (mailer.send(to, mail.mime())) {
      case Handed.Accepted(var messageId, var ids) -> {
        var all = Stream.concat(Stream.of(mail.own()), ids.stream()).toList();
        var sent = new SentMail(notice, to, messageId, all);
        yield ended(notice, new Ending.Sent(sent), Result.SENT, now);
      }
      case Handed.Refused(var reason) ->
        undelivered(notice, Reason.REJECTED, new Ending.Failed(reason), now);
    };
  }

  /// On the ticket first: a notice that is over is not looked at again.
  private Result undelivered(Notice notice, Reason reason, Ending ending, Instant now) {
    returns.record(notice, new Feedback.Trouble(reason, false));
    return ended(notice, ending, Result.UNDELIVERED, now);
  }

  /// Tried twice: a mail that has left and is not marked is sent again.
  private Result ended(Notice notice, Ending ending, Result result, Instant now) {
    try {
      outbox.end(notice, ending, now);
    } catch (Unavailable _) {
      outbox.end(notice, ending, now);
    }
    return result;
  }
}
