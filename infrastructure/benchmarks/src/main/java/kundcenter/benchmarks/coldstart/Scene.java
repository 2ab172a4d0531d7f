package kundcenter.benchmarks.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoReleases;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.benchmarks.requests.SampleDesk;
import kundcenter.benchmarks.requests.SampleShelf;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.file.FileKey;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Files;
import kundcenter.ticket.TicketNumber;

/// What is there before a function begins, and what it is then sent: a ticket, a release and their
/// customer, whose program may read them and who writes mails.
public final class Scene {

  private static final String ADDRESS = "anna@ekbergs-bygg.example";
  private static final String DESK = "support@kundcenter.example";

  private static final String MAIL = """
      From: Anna Lind <anna@ekbergs-bygg.example>
      To: support@kundcenter.example
      Subject: =?utf-8?Q?Perioden_g=C3=A5r_inte_att_st=C3=A4nga?=
      Message-ID: <%s@ekbergs-bygg.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      %2$s
      --b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: 8bit

      <html><body><p>%2$s</p></body></html>
      --b--
      """.replace("\n", "\r\n");

  private final Files mails;
  private final SampleDesk desk;
  private final TicketNumber ticket;
  private final String token;
  private int sent;

  /// Lays all of it into empty tables.
  ///
  /// @param names the variables that name the tables and buckets
  /// @param now the time of the calls
  public Scene(Map<String, String> platform, Map<String, String> names, Instant now) {
    var dynamoDb = DynamoDb.client(platform);
    var tables = new TableNames(names);
    mails = new S3Files(S3.of(platform), Variable.of(names, "INBOUND_BUCKET"));
    desk = new SampleDesk(new DynamoTickets(dynamoDb, tables));
    ticket = desk.file(SampleDesk.MESSAGE).number();
    var shelf =
        SampleShelf.next(new DynamoReleases(dynamoDb, tables).latest(SampleShelf.PRODUCT), now);
    var transactions = new DynamoTransactions(dynamoDb, tables);
    transactions.write(List.of(shelf), now);
    transactions.write(List.of(SampleShelf.owner(), anna()), now);
    var program =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId("bench"), new byte[ApiToken.SECRET_BYTES]);
    new DynamoCallers(dynamoDb, tables)
        .issue(
            program,
            new Caller.Machine(program.id(), Optional.of(SampleShelf.OWNER)),
            now.plus(Duration.ofDays(1)));
    token = program.reveal();
  }

  private static DirectoryEntry anna() {
    var anna = new Person(
        new PersonId("anna-lind"),
        new EmailAddress(ADDRESS),
        "Anna Lind",
        Language.SV,
        SampleShelf.OWNER,
        List.of(),
        Optional.empty());
    return new DirectoryEntry.PersonSaved(Optional.empty(), anna);
  }

  public String reading() {
    return call("GET", "/v1/tickets/" + ticket, Map.of(), "");
  }

  String askingForTheLatest() {
    return call("GET", "/v1/releases/" + SampleShelf.PRODUCT + "/latest", Map.of(), "");
  }

  /// A message to a ticket of its own.
  public String posting(String words) {
    return call(
        "POST",
        "/v1/tickets/" + desk.file(SampleDesk.MESSAGE).number() + "/messages",
        Map.of("content-type", "application/json", "idempotency-key", "bench-" + sent++),
        JsonObject.with("body", words).build().text());
  }

  private String call(String method, String path, Map<String, String> more, String body) {
    var headers =
        JsonObject.with("host", "api.kundcenter.example").put("authorization", "Bearer " + token);
    more.forEach(headers::put);
    var http = JsonObject.with("method", method).build();
    var event = JsonObject.with("version", "2.0")
        .put("rawPath", path)
        .put("rawQueryString", "")
        .put("headers", headers.build())
        .put("requestContext", JsonObject.with("http", http).build())
        .put("isBase64Encoded", false);
    if (!body.isEmpty()) event.put("body", body);
    return event.build().text();
  }

  /// A new mail in the bucket, and the queue's message of it.
  String writing() {
    var id = "mail-" + sent++;
    var key = new FileKey("raw/" + id);
    var raw = MAIL.formatted(id, SampleDesk.MESSAGE).getBytes(UTF_8);
    mails.put(key, "message/rfc822", Files.Content.of(raw));
    var mail = JsonObject.with("messageId", id)
        .put("timestamp", "2096-03-05T09:00:00.000Z")
        .put("source", ADDRESS);
    var receipt = JsonObject.with("recipients", JsonArray.of(new JsonString(DESK)))
        .put(
            "action",
            JsonObject.with("type", "S3").put("objectKey", key.value()).build());
    for (var verdict :
        List.of("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict"))
      receipt.put(verdict, JsonObject.with("status", "PASS").build());
    var body = JsonObject.with("notificationType", "Received")
        .put("mail", mail.build())
        .put("receipt", receipt.build());
    var message = JsonObject.with("messageId", id).put("body", body.build().text());
    return JsonObject.with("Records", JsonArray.of(message.build())).build().text();
  }
}
