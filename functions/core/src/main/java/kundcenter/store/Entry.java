package kundcenter.store;

import java.time.Instant;
import kundcenter.notice.Notice;

/// One thing of several that are written together or not at all, see [Transactions].
public sealed interface Entry permits Commit, Entry.Told, KeptAnswer, Revised {

  /// A notice that follows from something else than a change of a ticket, whose commit brings its
  /// own.
  ///
  /// @param at when the reason for it came about
  record Told(Notice notice, Instant at) implements Entry {}
}
