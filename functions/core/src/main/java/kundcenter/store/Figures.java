package kundcenter.store;

import kundcenter.report.Sums;

/// The running sums behind the public figures, kept so that a reader needs one item.
///
/// They are added to after the commit that gave reason to, never in its transaction: all commits
/// would wait for the one item. So a crash between the two loses a count, until [Recount] mends it.
public interface Figures {

  /// The sums as they were read.
  ///
  /// @param additions grows with every change of them
  record Kept(Sums sums, long additions) {}

  /// As last added to.
  Kept latest();

  /// To show: as last added to, or as they were a moment ago.
  Sums sums();

  void add(Increment increment);

  /// Puts sums counted anew in the place of what was kept.
  ///
  /// @throws Stale if somebody has added to it since it was read
  void replace(Kept before, Sums counted);
}
