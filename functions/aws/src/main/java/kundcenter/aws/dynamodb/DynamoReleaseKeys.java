package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kundcenter.aws.dynamodb.ReleaseKeysRow.Pair;
import kundcenter.aws.dynamodb.ReleaseKeysRow.Ring;
import kundcenter.file.Sha256;
import kundcenter.store.ReleaseKeys;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Ed25519 keys in the `Access` table (docs/decisions/0047). A key that retires loses its secret
/// half.
public final class DynamoReleaseKeys implements ReleaseKeys {

  private static final String ALGORITHM = "Ed25519";
  private static final int LIVE = 2;
  private static final int ID_DIGITS = 16;
  private static final int PEM_WIDTH = 64;

  private final DynamoDbClient client;
  private final DynamoDbTable<ReleaseKeysRow> table;

  public DynamoReleaseKeys(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), ReleaseKeysRow.SCHEMA);
  }

  @Override
  public List<Key> all() {
    var pairs = row().ring().pairs();
    return IntStream.range(0, pairs.size())
        .mapToObj(place -> new Key(id(pairs.get(place)), pem(pairs.get(place)), standing(place)))
        .toList();
  }

  @Override
  public String sign(String key, byte[] text) {
    var pair = row().ring().pairs().stream()
        .limit(LIVE)
        .filter(it -> id(it).equals(key))
        .findFirst()
        .orElseThrow(Stale::new);
    try {
      var secret = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pair.secret()));
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(secret));
      signature.update(text);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  @Override
  public void rotate() {
    var row = row();
    var pairs = new ArrayList<Pair>();
    pairs.add(made());
    for (var pair : row.ring().pairs())
      pairs.add(pairs.size() < LIVE ? pair : new Pair(pair.open(), ""));
    write(ReleaseKeysRow.of(requireNonNull(row.version) + 1, new Ring(pairs)), row.isStill());
  }

  private ReleaseKeysRow row() {
    return read().orElseGet(this::first);
  }

  private Optional<ReleaseKeysRow> read() {
    return Rows.find(client, table, ReleaseKeysRow.PARTITION, ReleaseKeysRow.SORT, true);
  }

  /// Two that make the first key at once both go on with the one that came first.
  private ReleaseKeysRow first() {
    var row = ReleaseKeysRow.of(1, new Ring(List.of(made())));
    try {
      write(row, Rows.NEW);
      return row;
    } catch (Stale contended) {
      // Made by somebody else; or another transaction was in the way, and there are none yet.
      return read().orElseThrow(() -> new Unavailable(contended));
    }
  }

  private void write(ReleaseKeysRow row, Expression condition) {
    var put = PutItemEnhancedRequest.builder(ReleaseKeysRow.class)
        .item(row)
        .conditionExpression(condition)
        .build();
    translated(() -> table.putItemWithResponse(put));
  }

  private static Pair made() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new Pair(
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
          Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  private static Standing standing(int place) {
    return switch (place) {
      case 0 -> Standing.CURRENT;
      case 1 -> Standing.PREVIOUS;
      default -> Standing.RETIRED;
    };
  }

  private static String id(Pair pair) {
    return Sha256.of(Base64.getDecoder().decode(pair.open())).value().substring(0, ID_DIGITS);
  }

  private static String pem(Pair pair) {
    var text = new StringBuilder("-----BEGIN PUBLIC KEY-----\n");
    for (var from = 0; from < pair.open().length(); from += PEM_WIDTH)
      text.append(pair.open(), from, Math.min(from + PEM_WIDTH, pair.open().length()))
          .append('\n');
    return text.append("-----END PUBLIC KEY-----\n").toString();
  }
}
