package kundcenter.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoSessions;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.DirectoryEntry;
import org.junit.jupiter.api.Test;

/// The downloads of a customer who has not paid, where the provider gives none until then.
class PausedDownloadsTest {

  private static final Instant NOW = Instant.parse("2096-03-05T09:00:00Z");
  private static final Customer SOLROS = new Customer(
      new CustomerId("bageri-solros"),
      "Bageri Solros AB",
      Optional.empty(),
      Set.of(),
      Set.of("professional"),
      PaymentStanding.OVERDUE,
      List.of(new PersonId("karin-sol")));
  private static final Person KARIN = new Person(
      new PersonId("karin-sol"),
      EmailAddress.parse("karin@solros.example").orElseThrow(),
      "Karin Sol",
      Language.SV,
      SOLROS.id(),
      List.of(),
      Optional.empty());

  @Test
  void the_page_says_why_and_offers_nothing() {
    var page = page(environment("false"));

    assertThat(page)
        .contains("Nedladdningar är pausade tills era fakturor är betalda.")
        .doesNotContain("id=\"p-professional\"");
  }

  @Test
  void where_the_provider_does_not_mind_it_shows_what_the_customer_owns() {
    var page = page(environment("true"));

    assertThat(page).contains("id=\"p-professional\"").doesNotContain("pausade");
  }

  private static String page(Map<String, String> environment) {
    TestCloud.emptyDynamoDb();
    var token = new SessionToken(KARIN.id(), Secret.of(new byte[Secret.BYTES]));
    try (var client = DynamoDb.client(environment)) {
      var tables = new TableNames(environment);
      new DynamoTransactions(client, tables)
          .write(
              List.of(
                  new DirectoryEntry.CustomerSaved(Optional.empty(), SOLROS),
                  new DirectoryEntry.PersonSaved(Optional.empty(), KARIN)),
              NOW);
      new DynamoSessions(client, tables)
          .begin(Session.begin(token, Optional.of(SOLROS.id()), "a test", NOW));
    }
    var out = new ByteArrayOutputStream();
    new PortalHandler(environment, InstantSource.fixed(NOW))
        .handleRequest(
            new ByteArrayInputStream(event(token).text().getBytes(UTF_8)),
            out,
            LambdaContext.of(new ArrayList<>(), 15_000));
    var answer = ((JsonObject) Json.parse(out.toString(UTF_8))).members();
    return ((JsonString) answer.getOrDefault("body", new JsonString(""))).value();
  }

  private static Json event(SessionToken token) {
    var http = JsonObject.with("method", "GET")
        .put("path", "/downloads")
        .put("sourceIp", "192.0.2.7")
        .build();
    return JsonObject.with("version", "2.0")
        .put("rawPath", "/downloads")
        .put("rawQueryString", "")
        .put(
            "headers",
            JsonObject.with("host", "api.kundcenter.example")
                .put("accept", "text/html")
                .put("accept-language", "sv")
                .build())
        .put("cookies", JsonArray.of(new JsonString("__Host-session=" + token.reveal())))
        .put("requestContext", JsonObject.with("http", http).build())
        .put("isBase64Encoded", JsonBoolean.FALSE)
        .build();
  }

  private static Map<String, String> environment(String whenOverdue) {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    environment.put("DOWNLOADS_WHEN_OVERDUE", whenOverdue);
    return environment;
  }
}
