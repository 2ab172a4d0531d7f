package kundcenter.inboundemail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.store.Files;
import kundcenter.store.MailLedger;

/// Compares what lies in the bucket with what became of it.
record Reconciliation(Files mails, MailLedger ledger) {

  /// A mail may be on its way through the queue for so long.
  private static final Duration ON_ITS_WAY = Duration.ofHours(1);

  private static final String FOLDER = "raw/";
  private static final int AT_ONCE = 100;

  /// @param missing the keys of mails that have no outcome
  record Counted(long stored, List<String> missing) {}

  Counted run(Instant now) {
    var stored = 0L;
    var missing = new ArrayList<String>();
    for (var after = Optional.<String>empty(); ; ) {
      var page = mails.list(FOLDER, AT_ONCE, after);
      var settled = page.items().stream()
          .filter(mail -> mail.since().isBefore(now.minus(ON_ITS_WAY)))
          .map(mail -> mail.key().value())
          .filter(key -> !key.endsWith("AMAZON_SES_SETUP_NOTIFICATION"))
          .toList();
      stored += settled.size();
      var open = ledger.open(settled.stream().map(Reconciliation::id).toList());
      settled.stream().filter(key -> open.contains(id(key))).forEach(missing::add);
      after = page.next();
      if (after.isEmpty()) return new Counted(stored, List.copyOf(missing));
    }
  }

  private static String id(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
