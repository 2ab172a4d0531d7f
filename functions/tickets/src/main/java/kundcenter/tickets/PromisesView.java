package kundcenter.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.report.Keeping;
import kundcenter.report.Period;
import kundcenter.report.PromiseReport;
import kundcenter.report.PromiseReport.Row;
import kundcenter.report.Share;
import kundcenter.web.Csv;

/// The report on promises as clients get it.
record PromisesView(Period period, Instant asOf, PromiseReport report) {

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

  Json json() {
    return JsonObject.with("from", period.from().toString())
        .put("to", period.to().toString())
        .put("asOf", asOf)
        .put(
            "rows", new JsonArray(report.rows().stream().map(PromisesView::json).toList()))
        .put("total", Records.of(Keeping.class).write(report.total()))
        .build();
  }

  private static Json json(Row row) {
    var group = row.group();
    return JsonObject.with("priority", group.priority().level())
        .put("team", group.team().name())
        .put("terms", group.terms())
        .putAll((JsonObject) Records.of(Keeping.class).write(row.keeping()))
        .build();
  }

  /// The rows alone: whoever reads a table makes the sums there.
  Csv csv() {
    var csv = new Csv(COLUMNS);
    for (var row : report.rows()) csv.add(cells(row));
    return csv;
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

  String fileName() {
    return "promises-" + period.from() + "-" + period.to() + ".csv";
  }
}
