package kundcenter.sla;

import java.util.Optional;
import kundcenter.hours.RedDay;
import kundcenter.hours.Why;

/// Why a stretch of a cycle is counted or not.
public sealed interface Reason {

  /// The clock runs, and the desk is open or closed. A red day and an eve have their name, a
  /// short day that of the coming red day.
  record Hours(Why why, Optional<RedDay> redDay) implements Reason {}

  /// `pause` is the place, from 0, of its event among all pause events of the ticket.
  record Paused(int pause) implements Reason {}

  /// Closed without work started.
  record Held() implements Reason {}

  default boolean counts() {
    return this instanceof Hours(var why, var _) && why == Why.OPEN;
  }
}
