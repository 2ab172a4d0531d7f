package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.YearMonth;
import kundcenter.store.Misses.Miss;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Library` table, `MISSES#month` · text: a search that found nothing.
final class MissRow extends Row {

  static final TableSchema<MissRow> SCHEMA = new RowSchema<>(MissRow.class, MissRow::new);

  @Nullable Long times;

  @Nullable String last;

  @Override
  void attributes(Attributes all) {
    times = all.number("times", times);
    last = all.text("last", last);
  }

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
