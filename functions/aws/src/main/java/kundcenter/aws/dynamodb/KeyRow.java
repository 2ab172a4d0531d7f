package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, purpose · `KEY`: a signing key in base64.
final class KeyRow extends Row {

  static final String SORT = "KEY";

  static final TableSchema<KeyRow> SCHEMA = new RowSchema<>(KeyRow.class, KeyRow::new);

  @Nullable String secret;

  @Override
  void attributes(Attributes all) {
    secret = all.text("secret", secret);
  }

  static KeyRow of(String purpose, byte[] secret) {
    var row = new KeyRow();
    row.pk = purpose;
    row.sk = SORT;
    row.secret = Base64.getEncoder().encodeToString(secret);
    return row;
  }

  byte[] key() {
    return Base64.getDecoder().decode(requireNonNull(secret));
  }
}
