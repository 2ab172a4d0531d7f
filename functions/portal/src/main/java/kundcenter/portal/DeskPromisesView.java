package kundcenter.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kundcenter.report.DatedRound;
import kundcenter.report.PromiseDays;

/// How the promise was kept in a month or on a day.
///
/// @param period its name
/// @param table where the same days are fetched as CSV
/// @param month the month of a day
/// @param later none where that is yet to come
/// @param counted none where there are more tickets than can be read in a call
public record DeskPromisesView(
    String period,
    String table,
    Optional<Place> month,
    Place earlier,
    Optional<Place> later,
    Optional<Counted> counted) {

  /// Another page of the same kind, by its name.
  public record Place(String name, String href) {}

  /// What there was.
  ///
  /// @param rounds of a day, those in which the promise was kept or missed
  /// @param plot of a month in which there were such
  public record Counted(PromiseDays days, List<DatedRound> rounds, Optional<PromisePlot> plot) {

    public Counted {
      rounds = List.copyOf(rounds);
    }
  }

  /// Where a day is shown.
  public static String path(LocalDate day) {
    return DeskPromises.PATH + "?" + DeskPromises.DAY + "=" + day;
  }
}
