package kundcenter.directory;

import java.time.InstantSource;
import java.util.Map;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoArchive;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoDirectoryLists;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoJobs;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTicketTexts;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.random.RandomIds;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.store.CountedTransactions;
import kundcenter.store.Settings;
import kundcenter.store.Transactions;
import kundcenter.ticket.Retention;
import kundcenter.web.Clients;
import kundcenter.web.Cursors;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.Site;
import kundcenter.web.desk.DeskWords;

/// Builds the adapters and hands them to the endpoints and to what follows from them; the only
/// place of this function that knows them.
final class Wiring {

  private final Map<String, String> environment;
  private final InstantSource clock;
  private final Connection connection;
  private final TableNames tables;
  private final Settings settings;
  private final Transactions transactions;

  Wiring(Map<String, String> environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
    this.connection = new Connection(DynamoDb.client(environment));
    this.tables = new TableNames(environment);
    var dynamoDb = connection.client();
    this.settings =
        new LibrarySettings(new BundledSettings(), new DynamoTermsLibrary(dynamoDb, tables), clock);
    this.transactions = new CountedTransactions(
        new DynamoTransactions(dynamoDb, tables), new DynamoFigures(dynamoDb, tables), settings);
  }

  HttpFunction function() {
    var messages = Messages.beside(Router.class, DeskWords.class, DirectoryHandler.class);
    var clients = new Clients(
        new DynamoCallers(connection.client(), tables),
        new DynamoLimits(connection.client(), tables),
        clock);
    return new HttpFunction(
        Routes.router(office()), clients, Site.fromEnvironment(environment, messages));
  }

  Office office() {
    var dynamoDb = connection.client();
    var keys = new DynamoSigningKeys(dynamoDb, tables);
    return new Office(
        new DynamoDirectory(dynamoDb, tables),
        new DynamoDirectoryLists(dynamoDb, tables),
        transactions,
        new DynamoKeptAnswers(dynamoDb, tables),
        new DynamoTickets(dynamoDb, tables),
        settings,
        followUp(),
        new Cursors(() -> keys.key("cursor")),
        new RandomIds(),
        Integer.parseInt(Variable.of(environment, "MOST_CONTACTS")),
        clock);
  }

  FollowUp followUp() {
    var dynamoDb = connection.client();
    return new FollowUp(
        new DynamoDirectory(dynamoDb, tables),
        new DynamoJobs(dynamoDb, tables),
        transactions,
        ledgers(),
        settings,
        clock);
  }

  Forgetting forgetting() {
    return new Forgetting(
        new DynamoArchive(connection.client(), tables), ledgers(), retention(), settings, clock);
  }

  String stage() {
    return Variable.of(environment, "STAGE");
  }

  private Ledgers ledgers() {
    var dynamoDb = connection.client();
    return new Ledgers(
        new DynamoTickets(dynamoDb, tables),
        new DynamoSnapshots(dynamoDb, tables),
        new DynamoTicketTexts(dynamoDb, tables),
        new S3Files(S3.of(environment), Variable.of(environment, "FILES_BUCKET")));
  }

  private Retention retention() {
    return new Retention(Integer.parseInt(Variable.of(environment, "RETENTION_MONTHS")));
  }
}
