package kundcenter.aws.dynamodb;

import static software.amazon.awssdk.enhanced.dynamodb.AttributeValueType.S;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Directory` table; [DirectoryKeys] names the kinds.
final class DirectoryRow extends Row {

  static final String LISTED = "listed";
  static final String BY_DAY = "byDay";

  static final TableSchema<DirectoryRow> SCHEMA = new RowSchema<>(
      DirectoryRow.class,
      DirectoryRow::new,
      new TableIndex(LISTED, "listed", S, "name", S),
      new TableIndex(BY_DAY, "day", S, "at", S));

  @Nullable Long version;

  @Nullable String kind;

  @Nullable String value;

  @Nullable String owner;

  @Nullable String listed;

  @Nullable String name;

  @Nullable String day;

  @Nullable String at;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    version = all.number("version", version);
    kind = all.text("kind", kind);
    value = all.text("value", value);
    owner = all.text("owner", owner);
    listed = all.text("listed", listed);
    name = all.text("name", name);
    day = all.text("day", day);
    at = all.text("at", at);
    expires = all.number("expires", expires);
  }

  static DirectoryRow at(String pk, String sk) {
    var row = new DirectoryRow();
    row.pk = pk;
    row.sk = sk;
    return row;
  }
}
