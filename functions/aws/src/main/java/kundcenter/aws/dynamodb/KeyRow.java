package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// A row of the `Access` table, purpose · `KEY`: a signing key in base64.
final class KeyRow {

  static final String SORT = "KEY";

  private static final Class<KeyRow> ROW = KeyRow.class;

  static final TableSchema<KeyRow> SCHEMA = StaticTableSchema.builder(ROW)
      .newItemSupplier(KeyRow::new)
      .attributes(
          text(ROW, "pk", row -> row.pk, (row, it) -> row.pk = it, primaryPartitionKey()),
          text(ROW, "sk", row -> row.sk, (row, it) -> row.sk = it, primarySortKey()),
          text(ROW, "secret", row -> row.secret, (row, it) -> row.secret = it))
      .build();

  @Nullable String pk;

  @Nullable String sk = SORT;

  @Nullable String secret;
}
