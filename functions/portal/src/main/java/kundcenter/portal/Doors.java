package kundcenter.portal;

import java.time.Instant;
import java.util.Optional;
import kundcenter.hours.Timetable;

/// Whether the desk is open, and when that changes.
///
/// @param next when it closes, or opens, next
public record Doors(boolean open, Optional<Instant> next) {

  static Doors of(Timetable hours, Instant now) {
    return hours.isOpen(now)
        ? new Doors(true, hours.nextClosing(now))
        : new Doors(false, hours.nextOpening(now));
  }

  /// "Öppet till 12.00", "Stängt, öppnar i morgon kl. 08.00".
  public String text(Words words) {
    if (next.isEmpty()) return words.text(open ? "doors.open" : "doors.closed");
    return open
        ? words.text("doors.open-until", words.time(next.get()))
        : words.text("doors.closed-until", words.soon(next.get()));
  }
}
