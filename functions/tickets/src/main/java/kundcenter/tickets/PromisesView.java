package kundcenter.tickets;

import java.time.Instant;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.report.Keeping;
import kundcenter.report.Period;
import kundcenter.report.PromiseReport;
import kundcenter.report.PromiseReport.Row;

/// The report on promises as clients get it in JSON.
record PromisesView(Period period, Instant asOf, PromiseReport report) {

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
}
