package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Hash;
import kundcenter.access.Session;
import kundcenter.access.Sessions;
import kundcenter.customer.PersonId;
import kundcenter.json.Instants;
import kundcenter.store.Stale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Sessions in the `Access` table. Every read is of what was last written, so that what has been
/// ended is never met again.
public final class DynamoSessions implements Sessions {

  private final DynamoDbClient client;
  private final String name;
  private final DynamoDbTable<SessionRow> table;

  public DynamoSessions(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.name = tables.access();
    this.table = DynamoDb.enhanced(dynamoDb).table(name, SessionRow.SCHEMA);
  }

  @Override
  public void begin(Session session) {
    var row = SessionRow.of(session);
    translated(() -> table.putItemWithResponse(put -> put.item(row)));
  }

  @Override
  public Optional<Session> find(PersonId person, Hash id) {
    return Rows.find(client, table, person.value(), SessionRow.sort(id), true)
        .map(SessionRow::session);
  }

  @Override
  public void note(Session session, Instant now) {
    try {
      translated(() -> client.updateItem(update -> update
          .tableName(name)
          .key(Map.of(
              "pk", AttributeValue.fromS(session.person().value()),
              "sk", AttributeValue.fromS(SessionRow.sort(session.id()))))
          .updateExpression("SET seen = :now")
          .conditionExpression("attribute_exists(pk)")
          .expressionAttributeValues(Map.of(":now", AttributeValue.fromS(Instants.text(now))))));
    } catch (Stale _) {
      return; // ended meanwhile, and it stays so
    }
  }

  @Override
  public List<Session> of(PersonId person) {
    var theirs = QueryConditional.sortBeginsWith(Rows.key(person.value(), SessionRow.SORT));
    return translated(() ->
        table.query(query -> query.queryConditional(theirs).consistentRead(true)).items().stream()
            .map(SessionRow::session)
            .sorted(Comparator.comparing(Session::begun).reversed())
            .toList());
  }

  @Override
  public void end(PersonId person, Hash id) {
    var place = Rows.key(person.value(), SessionRow.sort(id));
    translated(() -> table.deleteItemWithResponse(delete -> delete.key(place)));
  }

  @Override
  public void endAll(PersonId person) {
    of(person).forEach(session -> end(person, session.id()));
  }
}
