package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Versioned;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What an entry of the directory adds to a transaction: its own row on the condition of the
/// version that was read, and the rows by which it is found, each on the condition that it is free
/// or ours.
record DirectoryWrite(
    TransactWriteItemsEnhancedRequest.Builder request, DynamoDbTable<DirectoryRow> table) {

  void add(DirectoryEntry entry) {
    switch (entry) {
      case DirectoryEntry.CustomerSaved(var before, var after) ->
        save(
            before.map(DirectoryRows::of).orElse(List.of()), DirectoryRows.of(next(before, after)));
      case DirectoryEntry.PersonSaved(var before, var after) ->
        save(
            before.map(DirectoryRows::ofPerson).orElse(List.of()),
            DirectoryRows.ofPerson(next(before, after)));
      case DirectoryEntry.SpecialistSaved(var before, var after) ->
        save(
            before.map(DirectoryRows::ofSpecialist).orElse(List.of()),
            DirectoryRows.ofSpecialist(next(before, after)));
      case DirectoryEntry.PersonErased(var before, var stone) -> {
        save(DirectoryRows.ofPerson(before), List.of());
        DirectoryRows.of(stone, before.value()).forEach(row -> request.addPutItem(table, row));
      }
      case DirectoryEntry.Left(var job) -> request.addPutItem(table, DirectoryRows.of(job));
      case DirectoryEntry.Traced(var trace) -> request.addPutItem(table, DirectoryRows.of(trace));
      case DirectoryEntry.Unchanged(var customer) ->
        check(DirectoryRows.of(customer).getFirst());
    }
  }

  private static <T> Versioned<T> next(Optional<Versioned<T>> before, T after) {
    return new Versioned<>(after, before.map(Versioned::version).orElse(0) + 1);
  }

  /// What stands on both sides alike is left alone.
  private void save(List<DirectoryRow> before, List<DirectoryRow> after) {
    SequencedMap<Key, DirectoryRow> known = new LinkedHashMap<>();
    for (var row : before) known.put(key(row), row);
    for (var row : after) {
      var former = known.remove(key(row));
      if (former == null) request.addPutItem(table, Rows.put(DirectoryRow.class, row, Rows.NEW));
      else if (!isAlike(former, row))
        request.addPutItem(table, Rows.put(DirectoryRow.class, row, isStill(former)));
    }
    for (var row : known.values())
      request.addDeleteItem(
          table,
          TransactDeleteItemEnhancedRequest.builder()
              .key(key(row))
              .conditionExpression(isStill(row))
              .build());
  }

  private void check(DirectoryRow row) {
    request.addConditionCheck(
        table, check -> check.key(key(row)).conditionExpression(isStill(row)));
  }

  private static Key key(DirectoryRow row) {
    return Rows.key(requireNonNull(row.pk), requireNonNull(row.sk));
  }

  private static boolean isAlike(DirectoryRow one, DirectoryRow other) {
    return Objects.equals(one.version, other.version) && Objects.equals(one.value, other.value);
  }

  /// The condition that a row is what was read: the same one's, and of the same version where it
  /// has any.
  private static Expression isStill(DirectoryRow row) {
    var condition = Expression.builder()
        .putExpressionName("#owner", "owner")
        .putExpressionValue(":owner", AttributeValue.fromS(requireNonNull(row.owner)));
    if (row.version == null) return condition.expression("#owner = :owner").build();
    return condition
        .expression("#owner = :owner AND #version = :version")
        .putExpressionName("#version", "version")
        .putExpressionValue(":version", AttributeValue.fromN(row.version.toString()))
        .build();
  }
}
