package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import kundcenter.store.SearchIndexes.Index;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A row of the `Library` table, `INDEX` · `NEWEST`: which index of the articles is the newest.
/// It sorts after the [ArticleRow#DUE] rows of its partition.
final class IndexRow extends Row {

  static final String SORT = "NEWEST";

  static final TableSchema<IndexRow> SCHEMA = new RowSchema<>(IndexRow.class, IndexRow::new);

  @Nullable Long generation;

  @Nullable String digest;

  @Nullable Long size;

  @Override
  void attributes(Attributes all) {
    generation = all.number("generation", generation);
    digest = all.text("digest", digest);
    size = all.number("size", size);
  }

  static IndexRow of(Index index) {
    var row = new IndexRow();
    row.pk = ArticleRow.INDEX;
    row.sk = SORT;
    row.generation = (long) index.generation();
    row.digest = index.digest();
    row.size = index.size();
    return row;
  }

  /// The condition of an index that takes the place of the one before, or of none.
  static Expression follows(Index index) {
    return index.generation() == 1
        ? Rows.NEW
        : Expression.builder()
            .expression("generation = :before")
            .putExpressionValue(
                ":before", AttributeValue.fromN(Integer.toString(index.generation() - 1)))
            .build();
  }

  Index toIndex() {
    return new Index(
        Math.toIntExact(requireNonNull(generation)), requireNonNull(digest), requireNonNull(size));
  }
}
