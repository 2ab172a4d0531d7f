package kundcenter.aws.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Stale;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsDraft;
import kundcenter.terms.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two functions and what each knows of the terms, by one clock.
class LibrarySettingsTest {

  private static final Instant NOON = Instant.parse("2096-11-23T12:00:00Z");

  private final BundledSettings bundled = new BundledSettings();
  private Instant now = NOON;
  private final LibrarySettings here = settings();
  private final LibrarySettings elsewhere = settings();

  private LibrarySettings settings() {
    var dynamoDb = DynamoDb.client(TestCloud.dynamoDb().environment());
    var tables = new TableNames(TestCloud.TEMPLATE.functions().getFirst().environment());
    return new LibrarySettings(bundled, new DynamoTermsLibrary(dynamoDb, tables), () -> now);
  }

  @BeforeEach
  void nothing_is_published() {
    TestCloud.emptyDynamoDb();
  }

  private PublishedTerms version(Instant accepted) {
    var first = bundled.terms().inForceAt(NOON);
    var earlier = here.versions().stream().map(PublishedTerms::terms).toList();
    var terms = new TermsDraft(first.targets(), first.hours()).accepted(earlier, accepted);
    return new PublishedTerms(
        terms, new Wording("Nya villkor", "New terms"), Optional.of(new PersonId("maria-ek")));
  }

  private PublishedTerms publish(String key) {
    var version = version(now);
    here.publish(version, answer(key), now);
    return version;
  }

  private static KeptAnswer answer(String key) {
    return new KeptAnswer(key, "request", "/v1/terms", "{}", NOON.plus(Duration.ofHours(24)));
  }

  @Test
  void the_version_that_the_deployment_carries_is_in_force_from_the_beginning() {
    assertThat(here.terms().inForceAt(Instant.EPOCH)).isEqualTo(bundled.terms().inForceAt(NOON));
    assertThat(here.published()).isEqualTo(bundled.published());
  }

  @Test
  void a_version_reads_back_as_it_was_published_with_its_author() {
    var version = publish("a");

    assertThat(elsewhere.versions()).containsExactly(bundled.published().getFirst(), version);
  }

  @Test
  void it_is_known_at_once_where_it_was_published_and_within_a_minute_elsewhere() {
    here.terms();
    elsewhere.terms();
    var version = publish("a").terms();

    assertThat(here.terms().versions()).contains(version);
    now = NOON.plus(Duration.ofMinutes(1)).minusMillis(1);
    assertThat(elsewhere.terms().versions()).doesNotContain(version);
    now = NOON.plus(Duration.ofMinutes(1));
    assertThat(elsewhere.terms().versions()).contains(version);
  }

  @Test
  void everybody_knows_a_version_of_the_last_minutes_of_a_month_before_it_takes_effect() {
    now = Instant.parse("2096-11-30T22:57:59.999Z");
    elsewhere.terms();
    var version = publish("a").terms();

    now = version.effectiveFrom().minusMillis(1);
    elsewhere.terms();
    now = version.effectiveFrom();
    assertThat(version.effectiveFrom()).isEqualTo("2096-11-30T23:00:00Z");
    assertThat(elsewhere.terms().inForceAt(now)).isEqualTo(version);
  }

  @Test
  void the_years_that_were_worked_out_are_kept_while_nothing_is_published() {
    var before = here.terms();
    now = NOON.plus(Duration.ofMinutes(5));

    assertThat(here.terms()).isSameAs(before);
  }

  @Test
  void a_published_version_is_never_replaced() {
    var version = publish("a");
    var other =
        new PublishedTerms(version.terms(), new Wording("Andra", "Others"), Optional.empty());

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> here.publish(other, answer("b"), NOON));
    assertThat(here.versions()).contains(version).doesNotContain(other);
  }

  @Test
  void a_request_that_was_answered_publishes_nothing_more() {
    publish("a");
    var again = version(NOON);

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> here.publish(again, answer("a"), NOON));
    assertThat(here.versions()).hasSize(2);
  }

  @Test
  void of_two_versions_for_a_month_the_last_takes_effect() {
    publish("a");
    var last = publish("b").terms();

    assertThat(here.terms().versions())
        .extracting(Terms::id)
        .isEqualTo(List.of("2026-01", "2096-12-2"));
    assertThat(here.terms().inForceAt(last.effectiveFrom())).isEqualTo(last);
  }
}
