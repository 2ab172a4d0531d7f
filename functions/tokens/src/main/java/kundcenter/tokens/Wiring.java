package kundcenter.tokens;

import java.time.InstantSource;
import java.util.Map;
import kundcenter.aws.chance.SecureChance;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoTokens;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.ApiToken.Realm;
import kundcenter.web.Clients;
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
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    var keys = new Keys(
        new DynamoTokens(dynamoDb, tables),
        new DynamoTransactions(dynamoDb, tables),
        new Once(new DynamoKeptAnswers(dynamoDb, tables), clock),
        new SecureChance(),
        realm(environment),
        clock);
    var clients = new Clients(
        new DynamoCallers(dynamoDb, tables), new DynamoLimits(dynamoDb, tables), clock);
    return new HttpFunction(
        Routes.router(keys),
        clients,
        Site.fromEnvironment(environment, Messages.beside(Router.class)));
  }

  private static Realm realm(Map<String, String> environment) {
    return "production".equals(environment.get("STAGE")) ? Realm.LIVE : Realm.TEST;
  }
}
