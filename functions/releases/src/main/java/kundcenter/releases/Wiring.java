package kundcenter.releases;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoReleaseKeys;
import kundcenter.aws.dynamodb.DynamoReleases;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.Nobody;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.store.Files;
import kundcenter.web.Clients;
import kundcenter.web.Cursors;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Once;
import kundcenter.web.Router;
import kundcenter.web.Site;

/// Builds the adapters and hands them to the endpoints; the only place of this function that knows
/// them.
final class Wiring {

  private Wiring() {}

  static HttpFunction function(Map<String, String> environment, InstantSource clock) {
    var connection = new Connection(DynamoDb.client(environment));
    return function(connection, S3.of(environment), environment, clock);
  }

  /// With stores that send nothing.
  static Priming priming(Map<String, String> environment, InstantSource clock) {
    var silent = new Connection(DynamoDb.silent(environment));
    var s3 = S3.silent(environment);
    return new Priming(
        function(silent, s3, environment, clock),
        new DynamoTransactions(silent.client(), new TableNames(environment)),
        files(s3, environment),
        new Nobody(silent, environment, Set.of(Priming.PRODUCT), clock.instant()),
        clock.instant());
  }

  private static HttpFunction function(
      Connection connection, S3 s3, Map<String, String> environment, InstantSource clock) {
    var dynamoDb = connection.client();
    var tables = new TableNames(environment);
    var messages = Messages.beside(Router.class, ReleasesHandler.class);
    var keys = new DynamoSigningKeys(dynamoDb, tables);
    var depot = new Depot(
        new DynamoReleases(dynamoDb, tables),
        new DynamoDirectory(dynamoDb, tables),
        new BundledSettings(),
        new Vault(
            files(s3, environment),
            new S3FileLinks(s3, Variable.of(environment, "RELEASES_BUCKET"))),
        new DynamoReleaseKeys(dynamoDb, tables),
        new News(new DynamoArticles(dynamoDb, tables)),
        new DynamoTransactions(dynamoDb, tables),
        new Once(new DynamoKeptAnswers(dynamoDb, tables), clock),
        new Cursors(() -> keys.key("cursor")),
        Boolean.parseBoolean(environment.get("DOWNLOADS_WHEN_OVERDUE")),
        clock);
    var clients =
        new Clients(new DynamoCallers(dynamoDb, tables), new DynamoLimits(dynamoDb, tables), clock);
    return new HttpFunction(
        Routes.router(depot), clients, Site.fromEnvironment(environment, messages));
  }

  private static Files files(S3 s3, Map<String, String> environment) {
    var bucket = Variable.of(environment, "RELEASES_BUCKET");
    return Boolean.parseBoolean(environment.get("LOCK_RELEASES"))
        ? S3Files.holdingCopies(s3, bucket)
        : new S3Files(s3, bucket);
  }
}
