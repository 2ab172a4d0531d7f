package kundcenter.hours;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A check of hours before they are published: no boundary may lie within an hour that the
/// zone's clock skips or repeats, on whatever day, since people would not agree when that is.
/// The count itself copes with such boundaries.
public final class ClockChanges {

  private static final int YEARS_AHEAD = 10;

  /// Minutes of the day that some change skips or repeats.
  private final BitSet doubtful = new BitSet();

  private final List<Fault> faults = new ArrayList<>();

  private ClockChanges() {}

  /// The boundaries that the changes of ten years after an instant make doubtful.
  public static List<Fault> faults(OpeningHours hours, Instant after) {
    var check = new ClockChanges();
    check.learn(hours.zone().getRules(), after);
    hours.weekly().forEach((day, spans) -> check.spans("weekly." + HoursDraft.word(day), spans));
    hours.shortDay().ifPresent(day -> check.boundary("shortDay.closesAt", day.closesAt()));
    hours.overrides().forEach((date, spans) -> check.spans("overrides." + date, spans));
    return List.copyOf(check.faults);
  }

  private void learn(ZoneRules rules, Instant after) {
    var end = after.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant();
    var change = rules.nextTransition(after);
    while (change != null && change.getInstant().isBefore(end)) {
      learn(change);
      change = rules.nextTransition(change.getInstant());
    }
  }

  /// The ends of the hour itself are not in doubt.
  private void learn(ZoneOffsetTransition change) {
    var first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    long length = change.getDuration().abs().toMinutes();
    for (int i = 1; i < length; i++) doubtful.set(minute(first.plusMinutes(i)));
  }

  private static int minute(LocalDateTime wall) {
    return wall.get(ChronoField.MINUTE_OF_DAY);
  }

  private void spans(String place, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      if (doubtful.get(span.from().minute()) || doubtful.get(span.to().minute())) {
        faults.add(new Fault(place + "[" + i + "]", Fault.Reason.CLOCK_CHANGE));
      }
    }
  }

  private void boundary(String place, TimeOfDay at) {
    if (doubtful.get(at.minute())) faults.add(new Fault(place, Fault.Reason.CLOCK_CHANGE));
  }
}
