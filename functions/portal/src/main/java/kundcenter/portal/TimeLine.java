package kundcenter.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The promise drawn: a row for each day, or for days on end of which nothing counts, along the
/// hours in which the desk can be open.
///
/// @param fromHour where the axis begins, and `toHour` where it ends
public record TimeLine(int fromHour, int toHour, List<Row> rows) {

  /// The length of the axis in which places on it are told.
  public static final int AXIS = 1000;

  public TimeLine {
    rows = List.copyOf(rows);
  }

  /// What a stretch is to the promise.
  public enum Fill {
    /// The desk is closed.
    CLOSED,
    /// Open, but before the promise or after it.
    OPEN,
    COUNTED,
    /// Open time within which work is to begin.
    LEFT,
    /// Open time beyond the budget.
    OVER,
    PAUSED;

    /// How style sheets call it.
    public String style() {
      return "tl-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /// A day, or days on end.
  ///
  /// @param label which they are
  public record Row(String label, List<Bar> bars, List<Mark> marks) {

    public Row {
      bars = List.copyOf(bars);
      marks = List.copyOf(marks);
    }

    boolean isPlain() {
      return marks.isEmpty()
          && bars.stream().allMatch(bar -> bar.fill == Fill.CLOSED || bar.fill == Fill.PAUSED);
    }
  }

  /// A stretch on the axis.
  ///
  /// @param from where it begins, and `to` where it ends
  /// @param label why, in a word or two; empty where there is nothing to say
  public record Bar(int from, int to, Fill fill, String label) {

    /// Whether the label has room where the axis is so many pixels long, at some seven a sign.
    public boolean fits(int pixels) {
      return !label.isEmpty() && label.length() * 7 + 10 <= (to - from) * pixels / AXIS;
    }
  }

  /// A moment on the axis: received, now, due, begun.
  public record Mark(int at, String label) {}

  /// The hours to write beneath the axis.
  public List<Integer> hours() {
    return IntStream.rangeClosed(fromHour, toHour)
        .filter(hour -> (hour - fromHour) % 2 == 0 || hour == toHour)
        .boxed()
        .toList();
  }

  /// Where an hour stands on the axis.
  public int place(int hour) {
    return (hour - fromHour) * AXIS / (toHour - fromHour);
  }
}
