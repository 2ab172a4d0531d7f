package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import java.time.YearMonth;
import kundcenter.store.Misses.Miss;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Library` table, `MISSES#month` · text: a search that found nothing.
final class MissRow extends Row {

  private static final Class<MissRow> ROW = MissRow.class;

  static final TableSchema<MissRow> SCHEMA = Rows.schema(
      ROW,
      MissRow::new,
      number(ROW, "times", row -> row.times, (row, it) -> row.times = it),
      text(ROW, "last", row -> row.last, (row, it) -> row.last = it));

  @Nullable Long times;

  @Nullable String last;

  static String partition(YearMonth month) {
    return "MISSES#" + month;
  }

  Miss toMiss() {
    return new Miss(
        requireNonNull(sk),
        Math.toIntExact(requireNonNull(times)),
        Instant.parse(requireNonNull(last)));
  }
}
