package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Revision;
import kundcenter.library.Tally;
import kundcenter.library.Vote;
import kundcenter.store.Revised;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A row of the `Library` table that tells of an article:
///
/// - `ARTICLES` · id: the article as it is
/// - `ARTICLE#id` · `R#000001`: a revision
/// - `ARTICLE#id` · `V#person`: a vote
/// - `TALLIES` · id: its votes, counted
/// - `INDEX` · `DUE#id`: it has changed since the index was made; `mark` tells the last change
final class ArticleRow extends Row {

  static final String ARTICLES = "ARTICLES";
  static final String TALLIES = "TALLIES";
  static final String INDEX = "INDEX";
  static final String DUE = "DUE#";
  static final String REVISION = "R#";
  static final String VOTE = "V#";

  static final TableSchema<ArticleRow> SCHEMA = new RowSchema<>(ArticleRow.class, ArticleRow::new);

  @Nullable Long version;

  @Nullable String article;

  @Nullable String revision;

  @Nullable String vote;

  @Nullable Long helped;

  @Nullable Long didNot;

  @Nullable String mark;

  @Override
  void attributes(Attributes all) {
    version = all.number("version", version);
    article = all.text("article", article);
    revision = all.text("revision", revision);
    vote = all.text("vote", vote);
    helped = all.number("helped", helped);
    didNot = all.number("didNot", didNot);
    mark = all.text("mark", mark);
  }

  static ArticleRow current(Revised revised) {
    var row = at(ARTICLES, revised.article().id().value());
    row.version = (long) revised.article().version();
    row.article = Records.of(Article.class).write(revised.article()).text();
    return row;
  }

  static ArticleRow revision(Revised revised) {
    var revision = revised.revision();
    var row =
        at(partition(revised.article().id()), REVISION + "%06d".formatted(revision.version()));
    row.revision = Records.of(Revision.class).write(revision).text();
    return row;
  }

  static ArticleRow of(Vote vote) {
    var row = at(partition(vote.article()), VOTE + vote.by());
    row.vote = Records.of(Vote.class).write(vote).text();
    return row;
  }

  static ArticleRow due(Revised revised) {
    return due(revised.article().id(), "version " + revised.article().version());
  }

  static ArticleRow due(Vote vote) {
    return due(vote.article(), "vote " + Instants.text(vote.at()) + " " + vote.by());
  }

  private static ArticleRow due(ArticleId id, String mark) {
    var row = at(INDEX, DUE + id);
    row.mark = mark;
    return row;
  }

  private static ArticleRow at(String pk, String sk) {
    var row = new ArticleRow();
    row.pk = pk;
    row.sk = sk;
    return row;
  }

  static String partition(ArticleId id) {
    return "ARTICLE#" + id;
  }

  /// The condition of a vote in the place of one that was read, or of none.
  static Expression votesAfter(@Nullable ArticleRow before) {
    return before == null
        ? Rows.NEW
        : Expression.builder()
            .expression("vote = :before")
            .putExpressionValue(":before", AttributeValue.fromS(requireNonNull(before.vote)))
            .build();
  }

  /// The condition of a mark that no later change has replaced.
  static Expression isMarked(String mark) {
    return Expression.builder()
        .expression("mark = :mark")
        .putExpressionValue(":mark", AttributeValue.fromS(mark))
        .build();
  }

  Article toArticle() {
    return Records.of(Article.class).read(Json.parse(requireNonNull(article), Limits.TRUSTED));
  }

  Revision toRevision() {
    return Records.of(Revision.class).read(Json.parse(requireNonNull(revision), Limits.TRUSTED));
  }

  Vote toVote() {
    return Records.of(Vote.class).read(Json.parse(requireNonNull(vote), Limits.TRUSTED));
  }

  Tally toTally() {
    return new Tally(count(helped), count(didNot));
  }

  private static int count(@Nullable Long number) {
    return number == null ? 0 : Math.toIntExact(number);
  }
}
