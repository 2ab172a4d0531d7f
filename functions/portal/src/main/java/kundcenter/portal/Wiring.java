package kundcenter.portal;

import java.time.InstantSource;
import java.util.Map;
import kundcenter.aws.Variable;
import kundcenter.aws.chance.SecureChance;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoDirectoryLists;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoMisses;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoReleases;
import kundcenter.aws.dynamodb.DynamoSearchIndexes;
import kundcenter.aws.dynamodb.DynamoSessions;
import kundcenter.aws.dynamodb.DynamoSignIns;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.search.KeptSearch;
import kundcenter.signin.DirectoryRoles;
import kundcenter.signin.SignIn;
import kundcenter.store.ArticleFiles;
import kundcenter.store.CountedTransactions;
import kundcenter.store.Programs;
import kundcenter.store.Releases;
import kundcenter.store.Uploads;
import kundcenter.web.Clients;
import kundcenter.web.Cursors;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.Site;
import kundcenter.web.Visitors;
import kundcenter.web.desk.DeskWords;

/// Builds the adapters and hands them to the pages; the only place of this function that knows
/// them.
final class Wiring {

  static final String SIGN_IN = "/sign-in";

  private Wiring() {}

  static HttpFunction function(Map<String, String> environment, InstantSource clock) {
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    var messages = Messages.beside(Router.class, DeskWords.class, PortalHandler.class);
    var settings =
        new LibrarySettings(new BundledSettings(), new DynamoTermsLibrary(dynamoDb, tables), clock);
    var figures = new DynamoFigures(dynamoDb, tables);
    var keys = new DynamoSigningKeys(dynamoDb, tables);
    var directory = new DynamoDirectory(dynamoDb, tables);
    var sessions = new DynamoSessions(dynamoDb, tables);
    var roles = new DirectoryRoles(directory);
    var limits = new DynamoLimits(dynamoDb, tables);
    var chance = new SecureChance();
    var transactions =
        new CountedTransactions(new DynamoTransactions(dynamoDb, tables), figures, settings);
    var portal = new Portal(
        new Portal.Store(
            new DynamoTickets(dynamoDb, tables),
            transactions,
            new DynamoKeptAnswers(dynamoDb, tables),
            directory,
            new DynamoDirectoryLists(dynamoDb, tables),
            sessions,
            figures,
            new DynamoReceipts(dynamoDb, tables)),
        archive(environment, new DynamoReleases(dynamoDb, tables)),
        new Portal.Library(
            new DynamoArticles(dynamoDb, tables),
            new ArticleFiles(files(environment), links(environment)),
            new KeptSearch(new DynamoSearchIndexes(dynamoDb, tables), files(environment), clock),
            new DynamoMisses(dynamoDb, tables)),
        settings,
        Integer.parseInt(Variable.of(environment, "MOST_CONTACTS")),
        new SignIn(
            new DynamoSignIns(dynamoDb, tables), sessions, roles, limits, transactions, chance),
        new Portal.Look(
            messages,
            new Assets(),
            new Cursors(() -> keys.key("cursor")),
            Variable.of(environment, "SUPPORT_ADDRESS")),
        chance,
        clock);
    return new HttpFunction(
        Routes.router(portal),
        new Clients(new DynamoCallers(dynamoDb, tables), limits, clock),
        Site.fromEnvironment(environment, messages),
        new Visitors(sessions, roles, SIGN_IN, new Errors(portal), clock));
  }

  private static Portal.Archive archive(Map<String, String> environment, Releases releases) {
    var s3 = S3.of(environment);
    var programs = Variable.of(environment, "RELEASES_BUCKET");
    return new Portal.Archive(
        new Uploads(files(environment), links(environment)),
        releases,
        new Programs(new S3Files(s3, programs), new S3FileLinks(s3, programs)),
        Variable.of(environment, "PORTAL_URL"),
        Boolean.parseBoolean(environment.get("DOWNLOADS_WHEN_OVERDUE")));
  }

  private static S3FileLinks links(Map<String, String> environment) {
    return new S3FileLinks(S3.of(environment), Variable.of(environment, "FILES_BUCKET"));
  }

  private static S3Files files(Map<String, String> environment) {
    return new S3Files(S3.of(environment), Variable.of(environment, "FILES_BUCKET"));
  }
}
