package kundcenter.aws.dynamodb;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBeginsWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Revision;
import kundcenter.library.Tally;
import kundcenter.library.Vote;
import kundcenter.store.Articles;
import kundcenter.store.Page;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// Articles in the `Library` table, see [ArticleRow].
public final class DynamoArticles implements Articles {

  private static final int MOST_REASONS = 100;

  private final DynamoDbClient dynamoDb;
  private final DynamoDbTable<ArticleRow> table;

  public DynamoArticles(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;

    this.table = DynamoDb.enhanced(dynamoDb).table(tables.library(), ArticleRow.SCHEMA);
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return row(ArticleRow.ARTICLES, id.value(), false).map(ArticleRow::toArticle);
  }

  @Override
  public Optional<Article> findLatest(ArticleId id) {
    return row(ArticleRow.ARTICLES, id.value(), true).map(ArticleRow::toArticle);
  }

  private Optional<ArticleRow> row(String pk, String sk, boolean latest) {
    return Rows.find(dynamoDb, table, pk, sk, latest);
  }

  @Override
  public List<Revision> history(ArticleId id) {
    return beneath(id, ArticleRow.REVISION).stream().map(ArticleRow::toRevision).toList();
  }

  @Override
  public List<Vote> reasons(ArticleId id) {
    return beneath(id, ArticleRow.VOTE).stream()
        .map(ArticleRow::toVote)
        .filter(vote -> vote.reason().isPresent())
        .sorted(comparing(Vote::at).reversed())
        .limit(MOST_REASONS)
        .toList();
  }

  private List<ArticleRow> beneath(ArticleId id, String prefix) {
    var partition = ArticleRow.partition(id);
    return translated(() ->
        table
            .query(sortBeginsWith(key -> key.partitionValue(partition).sortValue(prefix)))
            .items()
            .stream()
            .toList());
  }

  /// Reads one entry more than the page holds, to know whether there is a next one.
  @Override
  public Page<Article> list(int limit, Optional<String> after) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(Part.of(ArticleRow.ARTICLES))
        .limit(limit + 1);
    after.ifPresent(id -> query.exclusiveStartKey(
        Map.of("pk", AttributeValue.fromS(ArticleRow.ARTICLES), "sk", AttributeValue.fromS(id))));
    var rows = translated(
        () -> table.query(query.build()).items().stream().limit(limit + 1L).toList());
    var page = rows.stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(ArticleRow::toArticle).toList(),
        rows.size() > limit ? Optional.of(requireNonNull(page.getLast().sk)) : Optional.empty());
  }

  @Override
  public Map<ArticleId, Tally> tallies() {
    return translated(() -> {
      var tallies = new HashMap<ArticleId, Tally>();
      table
          .query(Part.of(ArticleRow.TALLIES))
          .items()
          .forEach(row -> tallies.put(new ArticleId(requireNonNull(row.sk)), row.toTally()));
      return Map.copyOf(tallies);
    });
  }

  /// The vote and its count stand in one transaction. The count is an ADD, so votes of two persons
  /// don't wait for each other.
  @Override
  public void vote(Vote vote) {
    var row = ArticleRow.of(vote);
    var before = row(requireNonNull(row.pk), requireNonNull(row.sk), true).orElse(null);
    translated(() -> dynamoDb.transactWriteItems(write -> write.transactItems(
        putOf(row, before),
        counting(vote, before == null ? null : before.toVote()),
        TransactWriteItem.builder()
            .put(put -> put.tableName(table.tableName())
                .item(ArticleRow.SCHEMA.itemToMap(ArticleRow.due(vote), true)))
            .build())));
  }

  private TransactWriteItem putOf(ArticleRow row, @Nullable ArticleRow before) {
    var condition = ArticleRow.votesAfter(before);
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table.tableName())
            .item(ArticleRow.SCHEMA.itemToMap(row, true))
            .conditionExpression(condition.expression())
            .expressionAttributeValues(before == null ? null : condition.expressionValues()))
        .build();
  }

  private TransactWriteItem counting(Vote vote, @Nullable Vote before) {
    var helped = helped(vote) - (before == null ? 0 : helped(before));
    var votes = before == null ? 1 : 0;
    return TransactWriteItem.builder()
        .update(Update.builder()
            .tableName(table.tableName())
            .key(Map.of(
                "pk", AttributeValue.fromS(ArticleRow.TALLIES),
                "sk", AttributeValue.fromS(vote.article().value())))
            .updateExpression("ADD helped :helped, didNot :didNot")
            .expressionAttributeValues(Map.of(
                ":helped", AttributeValue.fromN(Integer.toString(helped)),
                ":didNot", AttributeValue.fromN(Integer.toString(votes - helped))))
            .build())
        .build();
  }

  private static int helped(Vote vote) {
    return vote.helped() ? 1 : 0;
  }
}
