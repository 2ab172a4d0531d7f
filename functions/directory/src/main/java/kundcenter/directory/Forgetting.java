package kundcenter.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kundcenter.sla.SlaClock;
import kundcenter.store.Archive;
import kundcenter.store.Retry;
import kundcenter.store.Settings;
import kundcenter.ticket.Anonymity;
import kundcenter.ticket.Retention;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Takes words, names and files out of the cases that were closed long enough ago. It keeps
/// no place: what is done is passed over by its snapshot, so a run that ends early, or comes
/// after the setting was changed or a table restored, needs to know nothing of those before.
record Forgetting(
    Archive archive, Ledgers ledgers, Retention retention, Settings settings, InstantSource clock) {

  /// What a run has come to.
  ///
  /// @param examined tickets that are old enough to be looked at
  /// @param failed those that the log names, and the next run tries again
  /// @param isDone whether it had the time to look at all
  record Run(int examined, int anonymised, int failed, boolean isDone) {

    private static final Run BEGUN = new Run(0, 0, 0, false);
    private static final Run LOOKED_AT = new Run(1, 0, 0, false);
    private static final Run ANONYMISED = new Run(1, 1, 0, false);
    private static final Run FAILED = new Run(1, 0, 1, false);

    private Run plus(Run other) {
      return new Run(
          examined + other.examined, anonymised + other.anonymised, failed + other.failed, isDone);
    }

    private Run done() {
      return new Run(examined, anonymised, failed, true);
    }
  }

  /// Goes back from the youngest month that can hold such a case to that of the first ticket.
  ///
  /// @param failures told of each ticket that could not be done, and why
  Run run(BooleanSupplier hasTime, BiConsumer<TicketNumber, RuntimeException> failures) {
    var now = clock.instant();
    var run = Run.BEGUN;
    for (var month : months(now)) {
      if (!hasTime.getAsBoolean()) return run;
      var cases = new ArrayList<Archive.Case>();
      var isWhole = archive.each(month, hasTime, cases::add);
      for (var one : cases) {
        if (!hasTime.getAsBoolean()) return run;
        run = run.plus(one.isTelling() ? forget(one.number(), now, failures) : Run.LOOKED_AT);
      }
      if (!isWhole) return run;
    }
    return run.done();
  }

  private List<YearMonth> months(Instant now) {
    return archive
        .firstMonth()
        .map(first -> Stream.iterate(
                retention.lastMonth(now),
                month -> !month.isBefore(first),
                month -> month.minusMonths(1))
            .toList())
        .orElse(List.of());
  }

  /// The last resort for one ticket, whatever is wrong with it: the others go on.
  private Run forget(
      TicketNumber number, Instant now, BiConsumer<TicketNumber, RuntimeException> failures) {
    try {
      return Retry.whileStale(() -> attempt(number, now));
    } catch (RuntimeException failure) {
      failures.accept(number, failure);
      return Run.FAILED;
    }
  }

  private Run attempt(TicketNumber number, Instant now) {
    var history = ledgers.tickets().history(number);
    var ticket = Ticket.fold(number, history);
    if (!retention.isOver(ticket, now)) return Run.LOOKED_AT;
    var nameless = new Anonymity(number, ticket.version()).of(history);
    ledgers.replace(number, history, nameless, new SlaClock(settings.terms()), now);
    return Run.ANONYMISED;
  }
}
