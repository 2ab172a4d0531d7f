package kundcenter.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kundcenter.aws.Variable;
import kundcenter.aws.chance.SecureChance;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoAddresses;
import kundcenter.aws.dynamodb.DynamoCaps;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoOutbox;
import kundcenter.aws.dynamodb.DynamoSignIns;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoThreads;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.aws.ses.SesMailer;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PersonId;
import kundcenter.notice.Letter;
import kundcenter.notice.Notice;
import kundcenter.notice.PersonLetters;
import kundcenter.notices.Post.Sender;
import kundcenter.notices.letter.Writer;
import kundcenter.signin.Links;
import kundcenter.store.Settings;

/// Builds the adapters and hands them to the three functions; the only place of them that knows
/// them.
record Wiring(
    Map<String, String> environment,
    Connection connection,
    TableNames tables,
    InstantSource clock) {

  /// A notice would otherwise read the terms each time.
  private static final Duration TERMS_USED_FOR = Duration.ofMinutes(10);

  private static final String DESK = "Kundcenter";

  static Wiring of(Map<String, String> environment, InstantSource time) {
    // Whole milliseconds: what is stored reads back as the same instant.
    InstantSource clock = () -> time.instant().truncatedTo(ChronoUnit.MILLIS);
    var connection = new Connection(DynamoDb.client(environment));
    return new Wiring(environment, connection, new TableNames(environment), clock);
  }

  Sending sending() {
    var dynamoDb = connection.client();
    var settings = settings();
    var addresses = new DynamoAddresses(dynamoDb, tables);
    return new Sending(
        new DynamoOutbox(dynamoDb, tables),
        new Gathering(
            new DynamoTickets(dynamoDb, tables),
            new DynamoDirectory(dynamoDb, tables),
            addresses,
            settings,
            links()),
        new DynamoCaps(dynamoDb, tables),
        post(settings),
        new SesMailer(environment),
        returns(settings),
        clock);
  }

  /// Looks for a reader who is nobody, and puts into words what they would be told.
  void prime() {
    var now = clock.instant();
    var notice = new Notice.NewSignIn(new PersonId("nobody"), "none", now);
    sending().gathering().telling(notice, now);
    var reader = new Letter.Reader(new EmailAddress("nobody@example.org"), Language.SV);
    new Writer(settings().provider(), Variable.of(environment, "PORTAL_URL"))
        .write(new PersonLetters(reader).newSignIn(notice), now);
  }

  TakingBack takingBack() {
    var dynamoDb = connection.client();
    return new TakingBack(
        new DynamoOutbox(dynamoDb, tables),
        new DynamoAddresses(dynamoDb, tables),
        returns(settings()),
        clock);
  }

  Discarded discarded() {
    var bucket = Variable.of(environment, "DISCARDED_BUCKET");
    return new Discarded(new S3Files(S3.of(environment), bucket));
  }

  String stage() {
    return Variable.of(environment, "STAGE");
  }

  private Post post(Settings settings) {
    var dynamoDb = connection.client();
    return new Post(
        new Writer(settings.provider(), Variable.of(environment, "PORTAL_URL")),
        new DynamoThreads(dynamoDb, tables),
        new DynamoSigningKeys(dynamoDb, tables),
        new Sender(DESK, new EmailAddress(Variable.of(environment, "SUPPORT_ADDRESS"))));
  }

  private Returns returns(Settings settings) {
    var dynamoDb = connection.client();
    return new Returns(
        new DynamoTickets(dynamoDb, tables),
        new DynamoTransactions(dynamoDb, tables),
        settings,
        clock);
  }

  private Links links() {
    var dynamoDb = connection.client();
    return new Links(
        new DynamoSignIns(dynamoDb, tables),
        new DynamoDirectory(dynamoDb, tables),
        new SecureChance());
  }

  private Settings settings() {
    var library = new DynamoTermsLibrary(connection.client(), tables);
    return new LibrarySettings(new BundledSettings(), library, clock, TERMS_USED_FOR);
  }
}
