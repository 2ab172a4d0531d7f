package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kundcenter.store.SigningKeys;
import kundcenter.store.Stale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Signing keys in the `Access` table, which is encrypted at rest: no secret stands in a
/// function's environment, and none is made at start-up, where a snapshot would copy it (threats
/// T52, T53).
public final class DynamoSigningKeys implements SigningKeys {

  private static final int KEY_BYTES = 32;
  private static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(pk)").build();

  private final DynamoDbTable<KeyRow> table;
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  public DynamoSigningKeys(DynamoDbClient dynamoDb, TableNames tables) {
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), KeyRow.SCHEMA);
  }

  @Override
  public byte[] key(String purpose) {
    return known.computeIfAbsent(purpose, this::readOrMake).clone();
  }

  private byte[] readOrMake(String purpose) {
    var row = read(purpose);
    if (row == null) {
      make(purpose);
      row = requireNonNull(read(purpose));
    }
    return Base64.getDecoder().decode(requireNonNull(row.secret));
  }

  private @Nullable KeyRow read(String purpose) {
    var place = Key.builder().partitionValue(purpose).sortValue(KeyRow.SORT).build();
    return translated(() -> table.getItem(get -> get.key(place).consistentRead(true)));
  }

  /// Two that make a key at once both go on with the one that came first.
  private void make(String purpose) {
    var secret = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(secret);
    var row = new KeyRow();
    row.pk = purpose;
    row.secret = Base64.getEncoder().encodeToString(secret);
    try {
      translated(() -> {
        table.putItem(put -> put.item(row).conditionExpression(NEW));
        return row;
      });
    } catch (Stale another) {
      return;
    }
  }
}
