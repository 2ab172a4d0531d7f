package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// A row of the `Access` table, token id · `TOKEN`: the hash of an API token and whom it stands
/// for.
final class TokenRow {

  static final String SORT = "TOKEN";

  private static final Class<TokenRow> ROW = TokenRow.class;

  static final TableSchema<TokenRow> SCHEMA = StaticTableSchema.builder(ROW)
      .newItemSupplier(TokenRow::new)
      .attributes(
          text(ROW, "pk", row -> row.pk, (row, it) -> row.pk = it, primaryPartitionKey()),
          text(ROW, "sk", row -> row.sk, (row, it) -> row.sk = it, primarySortKey()),
          text(ROW, "hash", row -> row.hash, (row, it) -> row.hash = it),
          text(ROW, "scope", row -> row.scope, (row, it) -> row.scope = it),
          text(ROW, "person", row -> row.person, (row, it) -> row.person = it),
          text(ROW, "customer", row -> row.customer, (row, it) -> row.customer = it),
          number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it))
      .build();

  @Nullable String pk;

  @Nullable String sk = SORT;

  @Nullable String hash;

  @Nullable String scope;

  @Nullable String person;

  @Nullable String customer;

  @Nullable Long expires;
}
