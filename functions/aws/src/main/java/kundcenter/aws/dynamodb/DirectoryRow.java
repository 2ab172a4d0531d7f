package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Directory` table; [DirectoryKeys] names the kinds.
final class DirectoryRow extends Row {

  static final String LISTED = "listed";
  static final String BY_DAY = "byDay";

  private static final Class<DirectoryRow> ROW = DirectoryRow.class;

  static final TableSchema<DirectoryRow> SCHEMA = Rows.schema(
      ROW,
      DirectoryRow::new,
      number(ROW, "version", row -> row.version, (row, it) -> row.version = it),
      text(ROW, "kind", row -> row.kind, (row, it) -> row.kind = it),
      text(ROW, "value", row -> row.value, (row, it) -> row.value = it),
      text(ROW, "owner", row -> row.owner, (row, it) -> row.owner = it),
      text(
          ROW,
          "listed",
          row -> row.listed,
          (row, it) -> row.listed = it,
          secondaryPartitionKey(LISTED)),
      text(ROW, "name", row -> row.name, (row, it) -> row.name = it, secondarySortKey(LISTED)),
      text(ROW, "day", row -> row.day, (row, it) -> row.day = it, secondaryPartitionKey(BY_DAY)),
      text(ROW, "at", row -> row.at, (row, it) -> row.at = it, secondarySortKey(BY_DAY)),
      number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it));

  @Nullable Long version;

  @Nullable String kind;

  @Nullable String value;

  @Nullable String owner;

  @Nullable String listed;

  @Nullable String name;

  @Nullable String day;

  @Nullable String at;

  @Nullable Long expires;

  static DirectoryRow at(String pk, String sk) {
    var row = new DirectoryRow();
    row.pk = pk;
    row.sk = sk;
    return row;
  }
}
