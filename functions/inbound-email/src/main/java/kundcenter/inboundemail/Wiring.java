package kundcenter.inboundemail;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoMailLedger;
import kundcenter.aws.dynamodb.DynamoOutbox;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.Nobody;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.random.RandomIds;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.store.CountedTransactions;
import kundcenter.store.Files;
import kundcenter.store.Uploads;

/// Builds the adapters; the only place of these functions that knows them.
final class Wiring {

  private Wiring() {}

  static Reconciliation reconciliation(Map<String, String> environment) {
    var tables = new TableNames(environment);
    return new Reconciliation(
        mails(S3.of(environment), environment),
        new DynamoMailLedger(DynamoDb.client(environment), tables));
  }

  static Desk desk(Map<String, String> environment, InstantSource time) {
    var connection = new Connection(DynamoDb.client(environment));
    return desk(connection, S3.of(environment), environment, time);
  }

  /// With stores that send nothing.
  static Priming priming(Map<String, String> environment, InstantSource time) {
    var silent = new Connection(DynamoDb.silent(environment));
    new Nobody(silent, environment, Set.of(), time.instant());
    return new Priming(
        desk(silent, S3.silent(environment), environment, time), Variable.of(environment, "STAGE"));
  }

  private static Desk desk(
      Connection connection, S3 s3, Map<String, String> environment, InstantSource time) {
    var dynamoDb = connection.client();
    var tables = new TableNames(environment);
    // Whole milliseconds: what is stored reads back as the same instant.
    InstantSource clock = () -> time.instant().truncatedTo(ChronoUnit.MILLIS);
    var settings =
        new LibrarySettings(new BundledSettings(), new DynamoTermsLibrary(dynamoDb, tables), clock);
    var files = Variable.of(environment, "FILES_BUCKET");
    return new Desk(
        new DynamoMailLedger(dynamoDb, tables),
        mails(s3, environment),
        new DynamoTickets(dynamoDb, tables),
        new DynamoDirectory(dynamoDb, tables),
        new DynamoOutbox(dynamoDb, tables),
        new Uploads(new S3Files(s3, files), new S3FileLinks(s3, files)),
        new CountedTransactions(
            new DynamoTransactions(dynamoDb, tables),
            new DynamoFigures(dynamoDb, tables),
            settings),
        settings,
        new DynamoSigningKeys(dynamoDb, tables),
        new RandomIds(),
        clock);
  }

  private static Files mails(S3 s3, Map<String, String> environment) {
    return new S3Files(s3, Variable.of(environment, "INBOUND_BUCKET"));
  }
}
