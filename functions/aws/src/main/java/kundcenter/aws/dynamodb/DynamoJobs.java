package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBeginsWith;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;
import kundcenter.store.Job;
import kundcenter.store.Jobs;
import kundcenter.store.Stale;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is left to be done, in one partition of the table `Directory`: it is nearly always empty.
public final class DynamoJobs implements Jobs {

  private final DynamoDbClient client;
  private final DynamoDbTable<DirectoryRow> table;

  public DynamoJobs(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.directory(), DirectoryRow.SCHEMA);
  }

  @Override
  public List<Job> waiting(int limit) {
    return translated(() -> table
        .query(query ->
            query.queryConditional(Part.of(DirectoryKeys.JOBS)).limit(limit).consistentRead(true))
        .iterator()
        .next()
        .items()
        .stream()
        .map(row -> DirectoryRows.value(row, Job.class))
        .toList());
  }

  @Override
  public void done(Job job) {
    var row = DirectoryRows.of(job);
    var same = Expression.builder()
        .expression("#value = :value")
        .putExpressionName("#value", "value")
        .putExpressionValue(":value", AttributeValue.fromS(requireNonNull(row.value)))
        .build();
    try {
      translated(() -> table.deleteItem(delete -> delete
          .key(Rows.key(requireNonNull(row.pk), requireNonNull(row.sk)))
          .conditionExpression(same)));
    } catch (Stale askedForAgain) {
      return;
    }
  }

  @Override
  public List<TicketNumber> held(CustomerId customer) {
    var condition = sortBeginsWith(
        key -> key.partitionValue(DirectoryKeys.customer(customer)).sortValue(DirectoryKeys.HELD));
    return translated(() ->
        table
            .query(query -> query.queryConditional(condition).consistentRead(true))
            .items()
            .stream()
            .map(row -> DirectoryKeys.heldNumber(requireNonNull(row.sk)))
            .toList());
  }

  @Override
  public Optional<Tombstone> stone(EmailAddress address) {
    return stone(DirectoryKeys.stone(address));
  }

  @Override
  public Optional<Tombstone> stone(PersonId person) {
    return stone(DirectoryKeys.stone(person));
  }

  private Optional<Tombstone> stone(String pk) {
    return Rows.find(client, table, pk, DirectoryKeys.SELF, true)
        .map(row -> DirectoryRows.value(row, Tombstone.class));
  }
}
