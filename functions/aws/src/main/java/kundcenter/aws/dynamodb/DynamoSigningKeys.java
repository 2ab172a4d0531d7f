package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kundcenter.store.SigningKeys;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Signing keys in the `Access` table, which is encrypted at rest: no secret stands in a
/// function's environment, and none is made at start-up, where a snapshot would copy it (threats
/// T52, T53).
public final class DynamoSigningKeys implements SigningKeys {

  private static final int KEY_BYTES = 32;

  private final DynamoDbClient client;
  private final DynamoDbTable<KeyRow> table;
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  public DynamoSigningKeys(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), KeyRow.SCHEMA);
  }

  @Override
  public byte[] key(String purpose) {
    return known
        .computeIfAbsent(purpose, it -> read(it).orElseGet(() -> make(it)))
        .clone();
  }

  private Optional<byte[]> read(String purpose) {
    return Rows.find(client, table, purpose, KeyRow.SORT, true).map(KeyRow::key);
  }

  /// Two that make a key at once both go on with the one that came first.
  private byte[] make(String purpose) {
    var secret = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(secret);
    var put = PutItemEnhancedRequest.builder(KeyRow.class)
        .item(KeyRow.of(purpose, secret))
        .conditionExpression(Rows.NEW)
        .build();
    try {
      translated(() -> table.putItemWithResponse(put));
      return secret;
    } catch (Stale contended) {
      // Made by somebody else; or another transaction was in the way, and there is none yet.
      return read(purpose).orElseThrow(() -> new Unavailable(contended));
    }
  }
}
