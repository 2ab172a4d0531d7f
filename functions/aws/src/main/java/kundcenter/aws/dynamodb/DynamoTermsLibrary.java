package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Rows.put;

import java.time.Instant;
import java.util.List;
import kundcenter.store.KeptAnswer;
import kundcenter.store.TermsLibrary;
import kundcenter.terms.PublishedTerms;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Published versions of the terms in the `Library` table, each one item that is written once.
public final class DynamoTermsLibrary implements TermsLibrary {

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<TermsRow> versions;
  private final TableNames tables;

  public DynamoTermsLibrary(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = DynamoDb.enhanced(dynamoDb);
    this.versions = client.table(tables.library(), TermsRow.SCHEMA);
    this.tables = tables;
  }

  @Override
  public List<PublishedTerms> versions() {
    return translated(() -> versions
        .query(query -> query.queryConditional(Part.of(TermsRow.PARTITION)).consistentRead(true))
        .items()
        .stream()
        .map(TermsRow::version)
        .toList());
  }

  @Override
  public void publish(PublishedTerms version, KeptAnswer answer, Instant now) {
    var answers = client.table(tables.access(), AnswerRow.SCHEMA);
    translated(() -> client.transactWriteItems(write -> write
        .addPutItem(versions, put(TermsRow.class, TermsRow.of(version), Rows.NEW))
        .addPutItem(answers, put(AnswerRow.class, AnswerRow.of(answer), AnswerRow.newAt(now)))));
  }
}
