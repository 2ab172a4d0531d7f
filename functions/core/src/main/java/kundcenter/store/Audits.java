package kundcenter.store;

import java.util.Optional;

/// How far the audit has come, kept between its runs.
public interface Audits {

  Optional<Audit> last();

  /// Keeps an audit of a higher version than the last.
  ///
  /// @throws Stale if another run has kept one meanwhile
  void keep(Audit audit);
}
