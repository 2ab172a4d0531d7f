package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.json.Instants;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import kundcenter.notice.Outbox;
import kundcenter.notice.SentMail;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The `Outbox` table from the side of who sends, with what was sent in `Mail`.
///
/// Claims and endings are conditional updates of a part of a row, which the Enhanced Client
/// cannot say, so they use the client beneath.
public final class DynamoOutbox implements Outbox {

  private static final String OPEN = "attribute_exists(pk) AND attribute_not_exists(ended)";

  private final DynamoDbClient client;
  private final TableNames tables;
  private final DynamoDbTable<OutboxRow> outbox;

  public DynamoOutbox(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.tables = tables;
    this.outbox = DynamoDb.enhanced(dynamoDb).table(tables.outbox(), OutboxRow.SCHEMA);
  }

  @Override
  public Claim claim(Notice notice, Instant now) {
    try {
      var claimed = translated(() -> client.updateItem(update -> update
          .tableName(tables.outbox())
          .key(key(notice))
          .conditionExpression(OPEN + " AND (attribute_not_exists(claimed) OR claimed <= :now)")
          .updateExpression("SET claimed = :until ADD tries :one")
          .expressionAttributeValues(Map.of(
              ":now",
              time(now),
              ":until",
              time(now.plus(LEASE)),
              ":one",
              AttributeValue.fromN("1")))
          .returnValues(ReturnValue.ALL_NEW)));
      var row = OutboxRow.SCHEMA.mapToItem(claimed.attributes());
      return new Claim.Held(row.tries(), row.written());
    } catch (Stale _) {
      return whyNot(notice);
    }
  }

  private Claim whyNot(Notice notice) {
    return row(notice)
        .filter(row -> row.ended == null)
        .<Claim>map(_ -> new Claim.Taken())
        .orElseGet(Claim.Over::new);
  }

  private Optional<OutboxRow> row(Notice notice) {
    return Rows.find(client, outbox, notice.about(), notice.id(), true);
  }

  @Override
  public void end(Notice notice, Ending ending, Instant now) {
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(TransactWriteItem.builder().update(ended(notice, ending, now)).build());
    if (ending instanceof Ending.Sent(var mail))
      for (var row : SentRow.of(mail, now)) writes.add(put(row));
    try {
      translated(() -> client.transactWriteItems(request -> request.transactItems(writes)));
    } catch (Stale contended) {
      // Another transaction at the same rows leaves it open, and is soon over.
      if (!(whyNot(notice) instanceof Claim.Over)) throw new Unavailable(contended);
      // Somebody else has ended it: the first ending stands, and what was sent is known besides.
      if (ending instanceof Ending.Sent(var mail)) keep(mail, now);
    }
  }

  private void keep(SentMail mail, Instant now) {
    for (var row : SentRow.of(mail, now))
      translated(() -> client.putItem(
          put -> put.tableName(tables.mail()).item(SentRow.SCHEMA.itemToMap(row, true))));
  }

  /// One by one: they may be many, and each that is new is told of by the stream at once.
  @Override
  public void spread(Notice notice, List<Notice> members, Instant now) {
    for (var member : members) add(member, now);
    end(notice, new Ending.Spread(), now);
  }

  private void add(Notice notice, Instant now) {
    var put = PutItemEnhancedRequest.builder(OutboxRow.class)
        .item(OutboxRow.of(notice, now))
        .conditionExpression(Rows.NEW)
        .build();
    try {
      translated(() -> outbox.putItemWithResponse(put));
    } catch (Stale contended) {
      // Told before; or another transaction was in the way, and it is not told yet.
      if (row(notice).isEmpty()) throw new Unavailable(contended);
    }
  }

  @Override
  public void release(Notice notice, Instant now) {
    try {
      translated(() -> client.updateItem(update -> update
          .tableName(tables.outbox())
          .key(key(notice))
          .conditionExpression(OPEN)
          .updateExpression("REMOVE claimed")));
    } catch (Stale _) {
      return; // it is over meanwhile
    }
  }

  @Override
  public Optional<SentMail> sent(String messageId) {
    var mails = DynamoDb.enhanced(client).table(tables.mail(), SentRow.SCHEMA);
    return Rows.find(client, mails, SentRow.key(messageId), SentRow.SORT, true).map(SentRow::sent);
  }

  private Update ended(Notice notice, Ending ending, Instant now) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":now", time(now));
    values.put(
        ":ending", AttributeValue.fromS(Records.of(Ending.class).write(ending).text()));
    return Update.builder()
        .tableName(tables.outbox())
        .key(key(notice))
        .conditionExpression(OPEN)
        .updateExpression("SET ended = :now, ending = :ending REMOVE claimed")
        .expressionAttributeValues(values)
        .build();
  }

  private TransactWriteItem put(SentRow row) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(tables.mail()).item(SentRow.SCHEMA.itemToMap(row, true)))
        .build();
  }

  private static Map<String, AttributeValue> key(Notice notice) {
    return Map.of(
        "pk", AttributeValue.fromS(notice.about()), "sk", AttributeValue.fromS(notice.id()));
  }

  private static AttributeValue time(Instant at) {
    return AttributeValue.fromS(Instants.text(at));
  }
}
