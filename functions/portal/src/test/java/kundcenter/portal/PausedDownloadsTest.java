package kundcenter.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
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
    return SignedIn.as(
            KARIN.id(),
            Optional.of(SOLROS.id()),
            List.of(
                new DirectoryEntry.CustomerSaved(Optional.empty(), SOLROS),
                new DirectoryEntry.PersonSaved(Optional.empty(), KARIN)),
            environment,
            NOW)
        .get("/downloads", "")
        .body();
  }

  private static Map<String, String> environment(String whenOverdue) {
    var environment = new HashMap<>(SignedIn.settings());
    environment.put("DOWNLOADS_WHEN_OVERDUE", whenOverdue);
    return environment;
  }
}
