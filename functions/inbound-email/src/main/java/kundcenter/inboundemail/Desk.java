package kundcenter.inboundemail;

import java.time.Instant;
import java.time.InstantSource;
import kundcenter.mail.ReplyToken;
import kundcenter.notice.Outbox;
import kundcenter.sla.SlaClock;
import kundcenter.store.Directory;
import kundcenter.store.Files;
import kundcenter.store.Ids;
import kundcenter.store.MailLedger;
import kundcenter.store.Settings;
import kundcenter.store.SigningKeys;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.store.Uploads;

/// What the function works with.
///
/// @param mails the raw mails as they came
record Desk(
    MailLedger ledger,
    Files mails,
    Tickets tickets,
    Directory directory,
    Outbox outbox,
    Uploads uploads,
    Transactions transactions,
    Settings settings,
    SigningKeys keys,
    Ids ids,
    InstantSource clock) {

  Instant now() {
    return clock.instant();
  }

  SlaClock sla() {
    return new SlaClock(settings.terms());
  }

  ReplyToken tokens() {
    return new ReplyToken(keys.key(ReplyToken.PURPOSE));
  }
}
