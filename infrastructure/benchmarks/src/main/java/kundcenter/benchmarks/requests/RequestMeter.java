package kundcenter.benchmarks.requests;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import kundcenter.template.Table;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Counts what goes through a client: reads and single writes by what DynamoDB says that they
/// consumed, transactions by the rules of [WriteUnits]. A kind of request that the store does not
/// make is an error. Operations are measured one after the other, each on as many threads as it
/// likes.
final class RequestMeter implements ExecutionInterceptor {

  private final Map<String, Table> tables;
  private final DynamoDbClient beside;
  private final AtomicReference<Usage> used = new AtomicReference<>(Usage.NONE);

  /// @param beside a client that is not metered, to see what a transaction will replace
  RequestMeter(List<Table> tables, DynamoDbClient beside) {
    this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    this.beside = beside;
  }

  Usage of(Runnable operation) {
    used.set(Usage.NONE);
    operation.run();
    return requireNonNull(used.get());
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest call, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (call.request()) {
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
      case BatchGetItemRequest batch ->
        batch.toBuilder().returnConsumedCapacity(total).build();
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(total).build();
      case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(total).build();
      case UpdateItemRequest update ->
        update.toBuilder().returnConsumedCapacity(total).build();
      case TransactWriteItemsRequest transaction -> transaction;
      default -> throw new IllegalArgumentException("not metered: " + call.request());
    };
  }

  @Override
  public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
    if (call.request() instanceof TransactWriteItemsRequest transaction)
      add(new Usage(0, 0, units(transaction)));
  }

  @Override
  public void afterExecution(Context.AfterExecution call, ExecutionAttributes attributes) {
    add(consumed(call.response()));
  }

  private void add(Usage more) {
    used.accumulateAndGet(more, Usage::plus);
  }

  private static Usage consumed(SdkResponse response) {
    return switch (response) {
      case GetItemResponse got -> new Usage(1, got.consumedCapacity().capacityUnits(), 0);
      case BatchGetItemResponse batch ->
        new Usage(
            1,
            batch.consumedCapacity().stream()
                .mapToDouble(ConsumedCapacity::capacityUnits)
                .sum(),
            0);
      case QueryResponse found -> new Usage(1, found.consumedCapacity().capacityUnits(), 0);
      case PutItemResponse put -> new Usage(1, 0, put.consumedCapacity().capacityUnits());
      case UpdateItemResponse updated ->
        new Usage(1, 0, updated.consumedCapacity().capacityUnits());
      default -> new Usage(1, 0, 0);
    };
  }

  private int units(TransactWriteItemsRequest transaction) {
    return transaction.transactItems().stream()
        .map(TransactWriteItem::put)
        .mapToInt(this::units)
        .sum();
  }

  private int units(Put put) {
    var table = requireNonNull(tables.get(put.tableName()));
    return new WriteUnits(table).transacted(there(table, put.item()), put.item());
  }

  private Map<String, AttributeValue> there(Table table, Map<String, AttributeValue> row) {
    var key = row.entrySet().stream()
        .filter(it -> table.key().partition().equals(it.getKey())
            || table.key().sort().filter(it.getKey()::equals).isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return beside
        .getItem(get -> get.tableName(table.name()).key(key).consistentRead(true))
        .item();
  }
}
