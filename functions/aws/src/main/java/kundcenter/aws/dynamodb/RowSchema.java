package kundcenter.aws.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How the Enhanced Client maps our rows: by the rows themselves (docs/decisions/0065).
final class RowSchema<R extends Row> implements TableSchema<R> {

  static final String PARTITION_KEY = "pk";
  static final String SORT_KEY = "sk";

  private final Class<R> type;
  private final Supplier<R> blank;
  private final TableMetadata metadata;

  RowSchema(Class<R> type, Supplier<R> blank, TableIndex... indexes) {
    this.type = type;
    this.blank = blank;
    this.metadata = metadata(indexes);
  }

  private static TableMetadata metadata(TableIndex... indexes) {
    var table = TableMetadata.primaryIndexName();
    var all = StaticTableMetadata.builder()
        .addIndexPartitionKey(table, PARTITION_KEY, AttributeValueType.S)
        .addIndexSortKey(table, SORT_KEY, AttributeValueType.S);
    for (var index : indexes)
      all.addIndexPartitionKey(index.name(), index.partition(), index.partitionType())
          .addIndexSortKey(index.name(), index.sort(), index.sortType());
    return all.build();
  }

  @Override
  public R mapToItem(Map<String, AttributeValue> item) {
    var row = blank.get();
    row.all(new Attributes.Taken(item));
    return row;
  }

  @Override
  public Map<String, AttributeValue> itemToMap(R row, boolean ignoreNulls) {
    return Attributes.Given.of(row, !ignoreNulls).item();
  }

  @Override
  public Map<String, AttributeValue> itemToMap(R row, Collection<String> names) {
    var item = Attributes.Given.of(row, false).item();
    item.keySet().retainAll(names);
    return item;
  }

  @Override
  public @Nullable AttributeValue attributeValue(R row, String name) {
    return Attributes.Given.of(row, false).item().get(name);
  }

  @Override
  public TableMetadata tableMetadata() {
    return metadata;
  }

  @Override
  public EnhancedType<R> itemType() {
    return EnhancedType.of(type);
  }

  @Override
  public List<String> attributeNames() {
    return List.copyOf(Attributes.Given.of(blank.get(), true).item().keySet());
  }

  @Override
  public boolean isAbstract() {
    return false;
  }
}
