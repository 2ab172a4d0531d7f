package kundcenter.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.sla.SlaClock;

/// Writes, and then adds to the public figures what they count of it.
public record CountedTransactions(Transactions transactions, Figures figures, Settings settings)
    implements Transactions {

  @Override
  public void write(List<Entry> entries, Instant now) {
    var clock = new SlaClock(settings.terms());
    // Worked out first: a defect must show before anything is written.
    var increments = entries.stream()
        .flatMap(entry ->
            entry instanceof Commit commit ? Increment.of(commit, clock).stream() : Stream.empty())
        .toList();
    transactions.write(entries, now);
    increments.forEach(this::count);
  }

  /// What was written stands, whatever becomes of its count; a lost one is mended by the next
  /// audit.
  private void count(Increment increment) {
    try {
      figures.add(increment);
    } catch (Unavailable _) {
      return;
    }
  }
}
