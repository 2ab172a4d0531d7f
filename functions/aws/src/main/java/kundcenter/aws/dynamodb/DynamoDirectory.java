package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory;
import kundcenter.store.Versioned;
import kundcenter.ticket.Specialist;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The directory in the table `Directory`, read consistently: who may do what must not be answered
/// by what was so a moment ago.
public final class DynamoDirectory implements Directory {

  private final DynamoDbClient dynamoDb;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<DirectoryRow> table;

  public DynamoDirectory(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.client = DynamoDb.enhanced(dynamoDb);
    this.table = client.table(tables.directory(), DirectoryRow.SCHEMA);
  }

  @Override
  public Optional<Versioned<Customer>> customer(CustomerId id) {
    return row(DirectoryKeys.customer(id)).map(row -> DirectoryRows.read(row, Customer.class));
  }

  @Override
  public Optional<Versioned<Person>> person(PersonId id) {
    return row(DirectoryKeys.person(id)).map(row -> DirectoryRows.read(row, Person.class));
  }

  /// One request for both rows.
  @Override
  public Optional<Member> member(PersonId id, CustomerId customer) {
    var rows = rows(List.of(DirectoryKeys.person(id), DirectoryKeys.customer(customer)));
    var person = Optional.ofNullable(rows.get(DirectoryKeys.person(id)))
        .map(row -> DirectoryRows.read(row, Person.class))
        .filter(it -> it.value().customer().equals(customer));
    var company = Optional.ofNullable(rows.get(DirectoryKeys.customer(customer)))
        .map(row -> DirectoryRows.read(row, Customer.class));
    return person.flatMap(one -> company.map(other -> new Member(one, other)));
  }

  @Override
  public Optional<Account> account(EmailAddress address) {
    return row(DirectoryKeys.address(address)).map(DirectoryRows::account);
  }

  @Override
  public Optional<CustomerId> customerOf(MailDomain domain) {
    return ownerOf(DirectoryKeys.domain(domain));
  }

  @Override
  public Optional<CustomerId> customerOf(OrganisationNumber number) {
    return ownerOf(DirectoryKeys.organisation(number));
  }

  @Override
  public Optional<Versioned<Specialist>> specialist(PersonId id) {
    return row(DirectoryKeys.specialist(id)).map(row -> DirectoryRows.read(row, Specialist.class));
  }

  @Override
  public List<Specialist> specialists() {
    return translated(
        () -> table.index(DirectoryRow.LISTED).query(Part.of(DirectoryKeys.SPECIALISTS)).stream()
            .flatMap(page -> page.items().stream())
            .map(row -> DirectoryRows.value(row, Specialist.class))
            .toList());
  }

  private Optional<CustomerId> ownerOf(String pk) {
    return row(pk).map(row -> new CustomerId(requireNonNull(row.owner)));
  }

  private Optional<DirectoryRow> row(String pk) {
    return Rows.find(dynamoDb, table, pk, DirectoryKeys.SELF, true);
  }

  private Map<String, DirectoryRow> rows(List<String> partitions) {
    var batch = ReadBatch.builder(DirectoryRow.class).mappedTableResource(table);
    for (var pk : partitions)
      batch.addGetItem(GetItemEnhancedRequest.builder()
          .key(Rows.key(pk, DirectoryKeys.SELF))
          .consistentRead(true)
          .build());
    var request =
        BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build();
    return translated(() -> client.batchGetItem(request).stream()
        .flatMap(page -> page.resultsForTable(table).stream())
        .collect(Collectors.toMap(row -> requireNonNull(row.pk), Function.identity())));
  }
}
