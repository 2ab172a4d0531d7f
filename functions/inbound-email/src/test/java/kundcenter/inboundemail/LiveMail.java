package kundcenter.inboundemail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.mail.MailOutcome;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Files;
import kundcenter.store.Files.Content;

/// The function on an emptied cloud, with one customer: Anna of Acme, its contact.
final class LiveMail {

  static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  static final PersonId ANNA = new PersonId("anna");
  static final String DESK = "support@kundcenter.example";

  final Map<String, String> environment = environment();
  final Desk desk = Wiring.desk(environment, () -> NOW);
  final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final InboundEmailHandler handler = new InboundEmailHandler(environment, () -> NOW);
  private int mails;

  LiveMail() {
    var dynamoDb = DynamoDb.client(environment);
    var acme = new Customer(
        new CustomerId("acme"),
        "Acme AB",
        Optional.empty(),
        Set.of(new MailDomain("acme.example")),
        Set.of("go"),
        PaymentStanding.IN_ORDER,
        List.of(ANNA));
    var anna = new Person(
        ANNA,
        new EmailAddress("anna@acme.example"),
        "Anna",
        Language.SV,
        acme.id(),
        List.of(),
        Optional.empty());
    new DynamoTransactions(dynamoDb, new TableNames(environment))
        .write(
            List.of(
                new DirectoryEntry.CustomerSaved(Optional.empty(), acme),
                new DirectoryEntry.PersonSaved(Optional.empty(), anna)),
            NOW);
  }

  /// Lays a mail into the bucket and tells the function of it; what became of it.
  MailOutcome receive(String dmarc, String recipient, String... lines) {
    var id = laidIn(lines);
    invoke(message(id, dmarc, recipient));
    return desk.ledger().outcome(id).orElseThrow();
  }

  /// The id of a mail in the bucket of which nobody was told.
  String laidIn(String... lines) {
    var id = "mail-" + System.identityHashCode(this) + "-" + mails++;
    var bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    desk.mails().put(new FileKey("raw/" + id), "message/rfc822", Content.of(bytes));
    return id;
  }

  /// The function's answer to a batch.
  String invoke(Json... messages) {
    return invoke(handler, messages);
  }

  /// The same, where the raw mails are those.
  String invokeWith(Files mails, Json... messages) {
    var others = new Desk(
        desk.ledger(),
        mails,
        desk.tickets(),
        desk.directory(),
        desk.outbox(),
        desk.uploads(),
        desk.transactions(),
        desk.settings(),
        desk.keys(),
        desk.ids(),
        desk.clock());
    return invoke(new InboundEmailHandler(others, "test"), messages);
  }

  private String invoke(InboundEmailHandler handler, Json... messages) {
    var event =
        JsonObject.with("Records", new JsonArray(Arrays.asList(messages))).build();
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.bytes()), out, LambdaContext.of(log, 50_000));
    return out.toString(StandardCharsets.UTF_8);
  }

  static Json message(String id, String dmarc, String recipient) {
    var text = """
        {"notificationType":"Received",
         "mail":{"timestamp":"2026-11-26T11:59:58.000Z","source":"anna@acme.example",
                 "messageId":"%s","destination":["x"]},
         "receipt":{"recipients":["%s"],
           "spamVerdict":{"status":"PASS"},"virusVerdict":{"status":"%s"},
           "spfVerdict":{"status":"PASS"},"dkimVerdict":{"status":"PASS"},
           "dmarcVerdict":{"status":"%s"},
           "action":{"type":"S3","bucketName":"b","objectKey":"raw/%s"}}}
        """.formatted(
            id,
            recipient,
            dmarc.equals("UNSCANNED") ? "GRAY" : "PASS",
            dmarc.equals("UNSCANNED") ? "PASS" : dmarc,
            id);
    return JsonObject.with("messageId", "sqs-" + id)
        .put("body", Json.parse(text, Limits.TRUSTED).text())
        .build();
  }

  private static Map<String, String> environment() {
    var all = new HashMap<>(TestCloud.emptyDynamoDb().environment());
    all.putAll(TestCloud.s3().environment());
    for (var table : List.of("Tickets", "Outbox", "Access", "Library", "Directory", "Mail"))
      all.put(table.toUpperCase(Locale.ROOT) + "_TABLE", table);
    all.put("INBOUND_BUCKET", "inbound-mail");
    all.put("FILES_BUCKET", "files");
    all.put("STAGE", "test");
    return Map.copyOf(all);
  }
}
