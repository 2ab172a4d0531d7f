package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The row `release` · `KEYS` of the `Access` table: the keys that sign releases, the newest first.
final class ReleaseKeysRow extends Row {

  static final String PARTITION = "release";
  static final String SORT = "KEYS";

  private static final Class<ReleaseKeysRow> ROW = ReleaseKeysRow.class;

  static final TableSchema<ReleaseKeysRow> SCHEMA = Rows.schema(
      ROW,
      ReleaseKeysRow::new,
      number(ROW, "version", row -> row.version, (row, it) -> row.version = it),
      text(ROW, "keys", row -> row.keys, (row, it) -> row.keys = it));

  /// Both halves of a key in base64: PKCS #8, which is dropped when the key retires, and X.509.
  record Pair(String open, String secret) {}

  /// All pairs, the newest first.
  record Ring(List<Pair> pairs) {}

  @Nullable Long version;

  @Nullable String keys;

  static ReleaseKeysRow of(long version, Ring ring) {
    var row = new ReleaseKeysRow();
    row.pk = PARTITION;
    row.sk = SORT;
    row.version = version;
    row.keys = Records.of(Ring.class).write(ring).text();
    return row;
  }

  Expression isStill() {
    return Expression.builder()
        .expression("version = :before")
        .putExpressionValue(":before", AttributeValue.fromN(Long.toString(requireNonNull(version))))
        .build();
  }

  Ring ring() {
    return Records.of(Ring.class).read(Json.parse(requireNonNull(keys), Limits.TRUSTED));
  }
}
