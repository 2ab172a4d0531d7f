package kundcenter.tickets;

import java.time.InstantSource;
import java.util.Map;
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
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.store.CountedTransactions;
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

  static HttpFunction function(Map<String, String> environment, InstantSource clock) {
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    var messages = Messages.beside(Router.class, DeskWords.class, TicketsHandler.class);
    var keys = new DynamoSigningKeys(dynamoDb, tables);
    var settings =
        new LibrarySettings(new BundledSettings(), new DynamoTermsLibrary(dynamoDb, tables), clock);
    var figures = new DynamoFigures(dynamoDb, tables);
    var desk = new Desk(
        new DynamoTickets(dynamoDb, tables),
        new DynamoDirectory(dynamoDb, tables),
        new CountedTransactions(new DynamoTransactions(dynamoDb, tables), figures, settings),
        new DynamoKeptAnswers(dynamoDb, tables),
        settings,
        new Books(settings, new DynamoReceipts(dynamoDb, tables), figures),
        new Cursors(() -> keys.key("cursor")),
        messages,
        clock);
    var clients = new Clients(
        new DynamoCallers(dynamoDb, tables), new DynamoLimits(dynamoDb, tables), clock);
    return new HttpFunction(
        Routes.router(desk), clients, Site.fromEnvironment(environment, messages));
  }
}
