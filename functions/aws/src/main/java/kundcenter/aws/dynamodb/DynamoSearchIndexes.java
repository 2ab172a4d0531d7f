package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Rows.put;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBeginsWith;

import java.util.HashMap;
import java.util.Optional;
import kundcenter.library.ArticleId;
import kundcenter.store.SearchIndexes;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The partition `INDEX` of the `Library` table, see [IndexRow] and [ArticleRow].
public final class DynamoSearchIndexes implements SearchIndexes {

  private static final int MOST_DUE = 50; // a transaction has room for 100 rows

  private final DynamoDbClient dynamoDb;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<IndexRow> indexes;
  private final DynamoDbTable<ArticleRow> articles;

  public DynamoSearchIndexes(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.client = DynamoDb.enhanced(dynamoDb);
    this.indexes = client.table(tables.library(), IndexRow.SCHEMA);
    this.articles = client.table(tables.library(), ArticleRow.SCHEMA);
  }

  @Override
  public Standing standing() {
    var due = new HashMap<ArticleId, String>();
    translated(() -> articles
            .query(query -> query
                .queryConditional(sortBeginsWith(
                    key -> key.partitionValue(ArticleRow.INDEX).sortValue(ArticleRow.DUE)))
                .consistentRead(true)
                .limit(MOST_DUE))
            .items()
            .stream()
            .limit(MOST_DUE)
            .toList())
        .forEach(row -> due.put(
            new ArticleId(requireNonNull(row.sk).substring(ArticleRow.DUE.length())),
            requireNonNull(row.mark)));
    return new Standing(newest(true), due);
  }

  @Override
  public Optional<Index> newest() {
    return newest(false);
  }

  private Optional<Index> newest(boolean latest) {
    return Rows.find(dynamoDb, indexes, ArticleRow.INDEX, IndexRow.SORT, latest)
        .map(IndexRow::toIndex);
  }

  @Override
  public void replace(Standing before, Index next) {
    var request = TransactWriteItemsEnhancedRequest.builder()
        .addPutItem(indexes, put(IndexRow.class, IndexRow.of(next), IndexRow.follows(next)));
    before
        .due()
        .forEach((id, mark) -> request.addDeleteItem(
            articles,
            TransactDeleteItemEnhancedRequest.builder()
                .key(Rows.key(ArticleRow.INDEX, ArticleRow.DUE + id))
                .conditionExpression(ArticleRow.isMarked(mark))
                .build()));
    translated(() -> client.transactWriteItems(request.build()));
  }
}
