package kundcenter.portal;

import java.time.LocalDate;
import java.util.List;
import kundcenter.report.PromiseDays;

/// The promises of a month drawn: a column for each day, what was kept above the axis and what was
/// missed below it, so that they are told apart without colours.
public record PromisePlot(List<Column> columns) {

  /// A count is never drawn lower than this, in pixels.
  private static final int LEAST = 2;

  public PromisePlot {
    columns = List.copyOf(columns);
  }

  /// What of the tickets of a day was kept and missed.
  public record Column(LocalDate day, long kept, long missed) {}

  static PromisePlot of(PromiseDays days) {
    return new PromisePlot(days.days().entrySet().stream()
        .map(day -> new Column(
            day.getKey(),
            day.getValue().keeping().kept(),
            day.getValue().keeping().breached()))
        .toList());
  }

  boolean showsAny() {
    return mostKept() + mostMissed() > 0;
  }

  public long mostKept() {
    return columns.stream().mapToLong(Column::kept).max().orElse(0);
  }

  public long mostMissed() {
    return columns.stream().mapToLong(Column::missed).max().orElse(0);
  }

  /// How high a count is where the plot is so many pixels high.
  public int height(long count, int pixels) {
    if (count == 0) return 0;
    return Math.max(LEAST, Math.toIntExact(count * pixels / (mostKept() + mostMissed())));
  }
}
