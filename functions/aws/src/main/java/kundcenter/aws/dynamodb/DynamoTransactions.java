package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Rows.put;

import java.time.Instant;
import java.util.List;
import kundcenter.store.Commit;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Revised;
import kundcenter.store.Shelved;
import kundcenter.store.Transactions;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// One `TransactWriteItems` over all tables that the entries concern: at most 100 rows.
public final class DynamoTransactions implements Transactions {

  private final DynamoDbEnhancedClient client;
  private final TableNames tables;

  public DynamoTransactions(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = DynamoDb.enhanced(dynamoDb);
    this.tables = tables;
  }

  /// The client gives each transaction a token of its own and sends the same one again when an
  /// answer is lost, so what was written is not taken for somebody else's.
  @Override
  public void write(List<Entry> entries, Instant now) {
    var request = TransactWriteItemsEnhancedRequest.builder();
    for (var entry : entries) {
      switch (entry) {
        case Commit commit -> add(request, commit);
        case DirectoryEntry saved ->
          new DirectoryWrite(request, client.table(tables.directory(), DirectoryRow.SCHEMA))
              .add(saved);
        case Entry.Told(var notice, var at) -> add(request, OutboxRow.of(notice, at));
        case Entry.Heard heard ->
          request.addPutItem(client.table(tables.mail(), HeardRow.SCHEMA), HeardRow.of(heard));
        case Entry.Received received -> add(request, received);
        case Entry.Issued(var token, var sheet) ->
          request.addPutItem(
              client.table(tables.access(), TokenRow.SCHEMA),
              put(TokenRow.class, TokenRow.of(token, sheet), Rows.NEW));
        case Entry.Asked(var ask) ->
          request.addPutItem(
              client.table(tables.access(), AskRow.SCHEMA),
              put(AskRow.class, AskRow.of(ask), Rows.NEW));
        case Revised revised -> add(request, revised);
        case Shelved shelved -> add(request, shelved);
        case KeptAnswer answer ->
          request.addPutItem(
              client.table(tables.access(), AnswerRow.SCHEMA),
              put(AnswerRow.class, AnswerRow.of(answer), AnswerRow.newAt(now)));
      }
    }
    translated(() -> client.transactWriteItems(request.build()));
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Entry.Received received) {
    var mail = client.table(tables.mail(), ReceivedRow.SCHEMA);
    request.addPutItem(mail, put(ReceivedRow.class, ReceivedRow.of(received), Rows.NEW));
    ReceivedRow.first(received)
        .ifPresent(first -> request.addPutItem(mail, put(ReceivedRow.class, first, Rows.NEW)));
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Commit commit) {
    var tickets = client.table(tables.tickets(), TicketRow.SCHEMA);
    request.addPutItem(tickets, put(TicketRow.class, TicketRows.change(commit), Rows.NEW));
    request.addPutItem(
        tickets,
        put(
            TicketRow.class,
            TicketRows.snapshot(commit),
            Rows.follows(commit.change().version())));
    HeldRow.of(commit).forEach(held -> {
      var directory = client.table(tables.directory(), DirectoryRow.SCHEMA);
      if (held.isHeld()) request.addPutItem(directory, held.row());
      else request.addDeleteItem(directory, held.row());
    });
    for (var notice : commit.notices())
      add(request, OutboxRow.of(notice, commit.change().at()));
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Revised revised) {
    var articles = client.table(tables.library(), ArticleRow.SCHEMA);
    request.addPutItem(
        articles,
        put(
            ArticleRow.class,
            ArticleRow.current(revised),
            Rows.follows(revised.article().version())));
    request.addPutItem(articles, put(ArticleRow.class, ArticleRow.revision(revised), Rows.NEW));
    if (revised.isForReaders()) request.addPutItem(articles, ArticleRow.due(revised));
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Shelved shelved) {
    var releases = client.table(tables.library(), ReleaseRow.SCHEMA);
    var shelf = shelved.shelf();
    request.addPutItem(
        releases, put(ReleaseRow.class, ReleaseRow.of(shelf), Rows.follows(shelf.revision())));
    shelved
        .noted()
        .ifPresent(noted -> request.addPutItem(releases, ReleaseRow.of(shelf.product(), noted)));
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, OutboxRow row) {
    DynamoDbTable<OutboxRow> outbox = client.table(tables.outbox(), OutboxRow.SCHEMA);
    request.addPutItem(outbox, put(OutboxRow.class, row, Rows.NEW));
  }
}
