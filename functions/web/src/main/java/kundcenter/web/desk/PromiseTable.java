package kundcenter.web.desk;

import java.util.List;
import java.util.Optional;
import kundcenter.report.Period;
import kundcenter.report.PromiseReport;
import kundcenter.report.PromiseReport.Row;
import kundcenter.report.Share;
import kundcenter.web.Csv;
import kundcenter.web.Response;

/// The report on promises as CSV, wherever it is asked for. It has the rows alone: whoever reads a
/// table makes the sums there.
public record PromiseTable(Period period, PromiseReport report) {

  private static final List<String> COLUMNS = List.of(
      "priority",
      "team",
      "terms",
      "kept",
      "breached",
      "closedWithoutStart",
      "running",
      "shareKept",
      "medianConsumed",
      "p90Consumed");

  /// The table, to be kept under a name that tells the period.
  public Response response() {
    var csv = new Csv(COLUMNS);
    for (var row : report.rows()) csv.add(cells(row));
    return Response.table(csv, "promises-" + period.from() + "-" + period.to() + ".csv");
  }

  private static List<Object> cells(Row row) {
    var group = row.group();
    var its = row.keeping();
    return List.of(
        group.priority().level(),
        group.team(),
        group.terms(),
        its.kept(),
        its.breached(),
        its.closedWithoutStart(),
        its.running(),
        text(its.shareKept()),
        text(its.medianConsumed()),
        text(its.p90Consumed()));
  }

  private static String text(Optional<Share> share) {
    return share.map(Share::toString).orElse("");
  }
}
