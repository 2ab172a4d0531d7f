package kundcenter.tickets;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.Nobody;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.store.CountedTransactions;
import kundcenter.store.Uploads;
import kundcenter.web.Clients;
import kundcenter.web.Cursors;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.Site;
import kundcenter.web.desk.DeskWords;

/// Builds the adapters and hands them to the endpoints; the only place of this function that knows
/// them.
final class Wiring {

  private Wiring() {}

  static HttpFunction function(
      Connection connection, Map<String, String> environment, InstantSource clock) {
    var dynamoDb = connection.client();
    var tables = new TableNames(environment);
    var desk = desk(connection, environment, clock);
    var clients =
        new Clients(new DynamoCallers(dynamoDb, tables), new DynamoLimits(dynamoDb, tables), clock);
    return new HttpFunction(
        Routes.router(desk), clients, Site.fromEnvironment(environment, desk.messages()));
  }

  /// With a store that sends nothing.
  static Priming priming(Map<String, String> environment, InstantSource clock) {
    var silent = new Connection(DynamoDb.silent(environment));
    var nobody = new Nobody(silent, environment, Set.of(), clock.instant());
    return new Priming(function(silent, environment, clock), nobody, clock.instant());
  }

  private static Desk desk(
      Connection connection, Map<String, String> environment, InstantSource clock) {
    var dynamoDb = connection.client();
    var tables = new TableNames(environment);
    var messages = Messages.beside(Router.class, DeskWords.class, TicketsHandler.class);
    var keys = new DynamoSigningKeys(dynamoDb, tables);
    var settings =
        new LibrarySettings(new BundledSettings(), new DynamoTermsLibrary(dynamoDb, tables), clock);
    var figures = new DynamoFigures(dynamoDb, tables);
    var directory = new DynamoDirectory(dynamoDb, tables);
    return new Desk(
        new DynamoTickets(dynamoDb, tables),
        directory,
        new CountedTransactions(new DynamoTransactions(dynamoDb, tables), figures, settings),
        new DynamoKeptAnswers(dynamoDb, tables),
        settings,
        new Books(settings, new DynamoReceipts(dynamoDb, tables), figures),
        uploads(environment),
        new ArticleLinks(
            new DynamoArticles(dynamoDb, tables),
            directory,
            Variable.of(environment, "PORTAL_URL")),
        new Cursors(() -> keys.key("cursor")),
        messages,
        clock);
  }

  private static Uploads uploads(Map<String, String> environment) {
    var s3 = S3.of(environment);
    var bucket = Variable.of(environment, "FILES_BUCKET");
    return new Uploads(new S3Files(s3, bucket), new S3FileLinks(s3, bucket));
  }
}
