package kundcenter.articles;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import kundcenter.aws.Variable;
import kundcenter.aws.chance.SecureChance;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoMisses;
import kundcenter.aws.dynamodb.DynamoSearchIndexes;
import kundcenter.aws.dynamodb.DynamoSignIns;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.search.KeptSearch;
import kundcenter.store.ArticleFiles;
import kundcenter.web.Clients;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.Site;

/// Builds the adapters and hands them to the endpoints; the only place of this function that knows
/// them.
final class Wiring {

  private Wiring() {}

  static HttpFunction function(Map<String, String> environment, InstantSource clock) {
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    var directory = new DynamoDirectory(dynamoDb, tables);
    var files = files(environment);
    var shelves = new Shelves(
        new DynamoArticles(dynamoDb, tables),
        new ArticleFiles(
            files, new S3FileLinks(S3.of(environment), Variable.of(environment, "FILES_BUCKET"))),
        new KeptSearch(new DynamoSearchIndexes(dynamoDb, tables), files, clock),
        new DynamoTransactions(dynamoDb, tables),
        new DynamoKeptAnswers(dynamoDb, tables),
        new DynamoMisses(dynamoDb, tables),
        new DynamoTickets(dynamoDb, tables),
        customer ->
            directory.customer(customer).map(found -> found.value().products()).orElseGet(Set::of),
        new BundledSettings(),
        clock);
    var handOver = new HandOver(
        new DynamoSignIns(dynamoDb, tables),
        directory,
        new SecureChance(),
        Variable.of(environment, "PORTAL_URL"),
        shelves);
    var clients =
        new Clients(new DynamoCallers(dynamoDb, tables), new DynamoLimits(dynamoDb, tables), clock);
    var messages = Messages.beside(Router.class, LibraryHandler.class);
    return new HttpFunction(
        Routes.router(shelves, handOver), clients, Site.fromEnvironment(environment, messages));
  }

  static Indexing indexing(Map<String, String> environment, InstantSource clock) {
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    return new Indexing(
        new KeptSearch(new DynamoSearchIndexes(dynamoDb, tables), files(environment), clock),
        new DynamoArticles(dynamoDb, tables));
  }

  private static S3Files files(Map<String, String> environment) {
    return new S3Files(S3.of(environment), Variable.of(environment, "FILES_BUCKET"));
  }
}
