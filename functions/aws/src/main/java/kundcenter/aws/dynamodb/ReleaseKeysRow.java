package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// The row `release` · `KEYS` of the `Access` table: the keys that sign releases, the newest first.
final class ReleaseKeysRow extends Row {

  static final String PARTITION = "release";
  static final String SORT = "KEYS";

  static final TableSchema<ReleaseKeysRow> SCHEMA =
      new RowSchema<>(ReleaseKeysRow.class, ReleaseKeysRow::new);

  /// Both halves of a key in base64: PKCS #8, which is dropped when the key retires, and X.509.
  record Pair(String open, String secret) {}

  /// All pairs, the newest first.
  record Ring(List<Pair> pairs) {}

  @Nullable Long version;

  @Nullable String keys;

  @Override
  void attributes(Attributes all) {
    version = all.number("version", version);
    keys = all.text("keys", keys);
  }

  static ReleaseKeysRow of(long version, Ring ring) {
    var row = new ReleaseKeysRow();
    row.pk = PARTITION;
    row.sk = SORT;
    row.version = version;
    row.keys = Records.of(Ring.class).write(ring).text();
    return row;
  }

  Expression isStill() {
    return Rows.isStill(requireNonNull(version));
  }

  Ring ring() {
    return Records.of(Ring.class).read(Json.parse(requireNonNull(keys), Limits.TRUSTED));
  }
}
