package kundcenter.store;

import java.time.Instant;
import java.util.List;

/// The one way to write what belongs together.
public interface Transactions {

  /// Writes all of it or none.
  ///
  /// @param now when an answer that was kept before is forgotten, if it has expired
  /// @throws Stale if something that an entry rests on has changed since it was read
  void write(List<Entry> entries, Instant now);
}
