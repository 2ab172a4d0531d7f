package kundcenter.benchmarks.requests;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.template.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The write units of one row put into a table with indexes, by AWS's own rules.
///
/// - A unit is a started kilobyte of the larger of the row before and after ("DynamoDB read and
///   write operations").
/// - In a transaction each row costs double, once to prepare and once to commit ("Amazon DynamoDB
///   transactions: how it works").
/// - An index follows the table afterwards, at the ordinary price: a unit a started kilobyte of
///   its entry, two where the key of the entry changes, none where nothing that it holds does
///   ("Using global secondary indexes", write capacity units).
///
/// The titles are those of the DynamoDB developer guide. DynamoDB Local reports other figures of a
/// transaction, for example twice the price of an index; of single requests it reports these.
record WriteUnits(Table table) {

  private static final int KILOBYTE = 1024;

  /// A row put by a request of its own.
  int plain(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return larger(before, after) + inIndexes(before, after);
  }

  /// A row put as part of a transaction.
  int transacted(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return 2 * larger(before, after) + inIndexes(before, after);
  }

  private int inIndexes(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return table.indexes().stream()
        .mapToInt(index -> between(index, entry(index, before), entry(index, after)))
        .sum();
  }

  private int between(
      Table.Index index, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    if (before.equals(after)) return 0;
    var stays = cut(before, keys(index)).equals(cut(after, keys(index)));
    return stays ? larger(before, after) : units(before) + units(after);
  }

  /// What an index holds of a row; nothing if the row lacks a part of its key.
  private Map<String, AttributeValue> entry(Table.Index index, Map<String, AttributeValue> row) {
    if (!row.keySet().containsAll(keys(index))) return Map.of();
    return switch (index.projection()) {
      case Table.Projection.All _ -> row;
      case Table.Projection.KeysOnly _ -> cut(row, keys(index));
      case Table.Projection.Include(var attributes) -> {
        var held = new HashSet<>(keys(index));
        held.addAll(attributes);
        yield cut(row, held);
      }
    };
  }

  /// The key of an entry: its own and that of its row.
  private Set<String> keys(Table.Index index) {
    var keys = new HashSet<String>();
    for (var key : Set.of(table.key(), index.key())) {
      keys.add(key.partition());
      key.sort().ifPresent(keys::add);
    }
    return keys;
  }

  private static Map<String, AttributeValue> cut(
      Map<String, AttributeValue> row, Set<String> attributes) {
    return row.entrySet().stream()
        .filter(attribute -> attributes.contains(attribute.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static int larger(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return Math.max(units(before), units(after));
  }

  private static int units(Map<String, AttributeValue> item) {
    return Math.ceilDiv(Items.bytes(item), KILOBYTE);
  }
}
