package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Rows.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Notes;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.store.Page;
import kundcenter.store.Releases;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Releases in the `Library` table: a product's are one item, so that to ask for the newest is to
/// get one.
public final class DynamoReleases implements Releases {

  private final DynamoDbClient dynamoDb;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<ReleaseRow> table;

  public DynamoReleases(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.client = DynamoDb.enhanced(dynamoDb);
    this.table = client.table(tables.library(), ReleaseRow.SCHEMA);
  }

  @Override
  public Shelf shelf(String product) {
    return shelf(product, false);
  }

  @Override
  public Shelf latest(String product) {
    return shelf(product, true);
  }

  private Shelf shelf(String product, boolean latest) {
    return Rows.find(dynamoDb, table, ReleaseRow.SHELVES, product, latest)
        .map(ReleaseRow::toShelf)
        .orElseGet(() -> Shelf.empty(product));
  }

  @Override
  public Map<Version, Notes> notes(String product) {
    return translated(() -> {
      var notes = new HashMap<Version, Notes>();
      table
          .query(Part.of(ReleaseRow.partition(product)))
          .items()
          .forEach(row -> notes.put(new Version(requireNonNull(row.sk)), row.toNotes()));
      return Map.copyOf(notes);
    });
  }

  @Override
  public void keep(DownloadReceipt receipt) {
    var ofRelease = ReleaseRow.receiptsOf(receipt.product(), receipt.version());
    translated(() -> client.transactWriteItems(write -> {
      write.addPutItem(table, put(ReleaseRow.class, ReleaseRow.of(receipt, ofRelease), Rows.NEW));
      receipt
          .customer()
          .map(ReleaseRow::receiptsOf)
          .ifPresent(mine -> write.addPutItem(
              table, put(ReleaseRow.class, ReleaseRow.of(receipt, mine), Rows.NEW)));
    }));
  }

  @Override
  public Page<DownloadReceipt> receipts(
      String product, Version version, int limit, Optional<String> after) {
    return receipts(ReleaseRow.receiptsOf(product, version), limit, after);
  }

  @Override
  public Page<DownloadReceipt> receipts(CustomerId customer, int limit, Optional<String> after) {
    return receipts(ReleaseRow.receiptsOf(customer), limit, after);
  }

  /// Reads one entry more than the page holds, to know whether there is a next one.
  private Page<DownloadReceipt> receipts(String partition, int limit, Optional<String> after) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(Part.of(partition))
        .scanIndexForward(false)
        .limit(limit + 1);
    after.ifPresent(place -> query.exclusiveStartKey(
        Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(place))));
    var rows = translated(
        () -> table.query(query.build()).items().stream().limit(limit + 1L).toList());
    var page = rows.stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(ReleaseRow::toReceipt).toList(),
        rows.size() > limit ? Optional.of(requireNonNull(page.getLast().sk)) : Optional.empty());
  }

  @Override
  public void tell(PersonId person, String product, boolean wanted) {
    var row = ReleaseRow.toTell(person, product);
    if (wanted) translated(() -> table.putItemWithResponse(put -> put.item(row)));
    else translated(() -> Optional.ofNullable(table.deleteItem(row)));
  }

  @Override
  public List<PersonId> toTell(String product) {
    return translated(
        () -> table.query(Part.of(ReleaseRow.partitionToTell(product))).items().stream()
            .map(row -> new PersonId(requireNonNull(row.sk)))
            .toList());
  }
}
