package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBeginsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.customer.Words;
import kundcenter.store.DirectoryLists;
import kundcenter.store.Page;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The lists of the directory: indexes and rows of words in the table `Directory`.
public final class DynamoDirectoryLists implements DirectoryLists {

  private final DynamoDbTable<DirectoryRow> table;

  public DynamoDirectoryLists(DynamoDbClient dynamoDb, TableNames tables) {
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.directory(), DirectoryRow.SCHEMA);
  }

  @Override
  public Page<Customer> customers(int limit, Optional<String> after) {
    return listed(DirectoryKeys.CUSTOMERS, Customer.class, limit, after);
  }

  @Override
  public Page<Person> people(CustomerId customer, int limit, Optional<String> after) {
    return listed(DirectoryKeys.customer(customer), Person.class, limit, after);
  }

  /// The longest word is looked up, and the others are held against the names it finds.
  @Override
  public Page<Found> named(Trace.Kind kind, String text, int limit, Optional<String> after) {
    var words = Words.of(text);
    var longest = words.stream().max((a, b) -> a.length() - b.length()).orElseThrow();
    var condition = sortBeginsWith(
        key -> key.partitionValue(DirectoryKeys.words(kind, longest)).sortValue(longest));
    var page = page(
        query(condition, limit, after), table::query, row -> DirectoryRows.value(row, Found.class));
    return new Page<>(
        page.items().stream().filter(found -> isNamed(found, words)).toList(), page.next());
  }

  @Override
  public Page<Trace> traces(Trace.Subject subject, int limit, Optional<String> after) {
    var query = query(of(DirectoryKeys.traces(subject)), limit, after).scanIndexForward(false);
    return page(query, table::query, row -> DirectoryRows.value(row, Trace.class));
  }

  @Override
  public Page<Trace> traces(LocalDate day, int limit, Optional<String> after) {
    var query = query(of(day.toString()), limit, after).scanIndexForward(false);
    return page(
        query,
        table.index(DirectoryRow.BY_DAY)::query,
        row -> DirectoryRows.value(row, Trace.class));
  }

  private <T> Page<T> listed(String list, Class<T> type, int limit, Optional<String> after) {
    return page(
        query(of(list), limit, after),
        table.index(DirectoryRow.LISTED)::query,
        row -> DirectoryRows.value(row, type));
  }

  private static QueryConditional of(String partition) {
    return Part.of(partition);
  }

  private static QueryEnhancedRequest.Builder query(
      QueryConditional condition, int limit, Optional<String> after) {
    var query = QueryEnhancedRequest.builder().queryConditional(condition).limit(limit);
    after.map(Places::key).ifPresent(query::exclusiveStartKey);
    return query;
  }

  private static <T> Page<T> page(
      QueryEnhancedRequest.Builder query,
      Function<
              QueryEnhancedRequest,
              SdkIterable<software.amazon.awssdk.enhanced.dynamodb.model.Page<DirectoryRow>>>
          table,
      Function<DirectoryRow, T> reader) {
    var page = translated(() -> table.apply(query.build()).iterator().next());
    var end = page.lastEvaluatedKey();
    return new Page<>(
        page.items().stream().map(reader).toList(),
        end == null || end.isEmpty() ? Optional.empty() : Optional.of(Places.text(end)));
  }

  private static boolean isNamed(Found found, List<String> words) {
    var own = Words.of(found.name());
    return words.stream().allMatch(word -> own.stream().anyMatch(it -> it.startsWith(word)));
  }
}
