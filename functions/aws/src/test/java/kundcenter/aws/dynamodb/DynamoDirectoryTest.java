package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.SampleDirectory.ANNA;
import static kundcenter.aws.dynamodb.SampleDirectory.EKBERGS;
import static kundcenter.aws.dynamodb.SampleDirectory.OLLE;
import static kundcenter.aws.dynamodb.SampleDirectory.OMAR;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;
import kundcenter.customer.Trace;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Directory.Account;
import kundcenter.store.Directory.Member;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.DirectoryEntry.CustomerSaved;
import kundcenter.store.DirectoryEntry.PersonErased;
import kundcenter.store.DirectoryEntry.PersonSaved;
import kundcenter.store.DirectoryEntry.SpecialistSaved;
import kundcenter.store.DirectoryEntry.Traced;
import kundcenter.store.DirectoryLists.Found;
import kundcenter.store.Job;
import kundcenter.store.Stale;
import kundcenter.store.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoDirectoryTest {

  private static final MailDomain DOMAIN = new MailDomain("ekbergs.example");

  private final DynamoDirectory directory = new DynamoDirectory(TestDesk.CLIENT, TestDesk.TABLES);
  private final DynamoJobs jobs = new DynamoJobs(TestDesk.CLIENT, TestDesk.TABLES);
  private final DynamoDirectoryLists lists =
      new DynamoDirectoryLists(TestDesk.CLIENT, TestDesk.TABLES);
  private final DynamoTransactions transactions =
      new DynamoTransactions(TestDesk.CLIENT, TestDesk.TABLES);

  @BeforeEach
  void a_company_with_two_people() {
    TestCloud.emptyDynamoDb();
    write(
        new CustomerSaved(Optional.empty(), EKBERGS),
        new PersonSaved(Optional.empty(), ANNA),
        new PersonSaved(Optional.empty(), OLLE),
        new SpecialistSaved(Optional.empty(), OMAR));
  }

  @Test
  void everybody_is_found_by_id_and_address_as_they_were_saved() {
    assertThat(directory.customer(EKBERGS.id())).contains(new Versioned<>(EKBERGS, 1));
    assertThat(directory.person(ANNA.id())).contains(new Versioned<>(ANNA, 1));
    assertThat(directory.specialist(OMAR.id())).contains(new Versioned<>(OMAR, 1));
    assertThat(directory.account(new EmailAddress("anna.LIND@Ekbergs.example")))
        .contains(new Account.OfPerson(new Versioned<>(ANNA, 1)));
    assertThat(directory.account(OMAR.address()))
        .contains(new Account.OfSpecialist(new Versioned<>(OMAR, 1)));
    assertThat(directory.customerOf(DOMAIN)).contains(EKBERGS.id());
    assertThat(directory.specialists()).containsExactly(OMAR);
  }

  @Test
  void nobody_is_found_who_is_not_there() {
    assertThat(directory.customer(new CustomerId("nobody"))).isEmpty();
    assertThat(directory.person(OMAR.id())).isEmpty();
    assertThat(directory.specialist(ANNA.id())).isEmpty();
    assertThat(directory.account(new EmailAddress("nobody@ekbergs.example"))).isEmpty();
    assertThat(directory.customerOf(new MailDomain("other.example"))).isEmpty();
    assertThat(jobs.stone(ANNA.address())).isEmpty();
  }

  @Test
  void a_person_is_a_member_of_their_own_company_only_T31() {
    assertThat(directory.member(ANNA.id(), EKBERGS.id()))
        .contains(new Member(new Versioned<>(ANNA, 1), new Versioned<>(EKBERGS, 1)));
    assertThat(directory.member(ANNA.id(), new CustomerId("norrsken-handel"))).isEmpty();
    assertThat(directory.member(new PersonId("nobody"), EKBERGS.id())).isEmpty();
  }

  @Test
  void a_change_builds_on_the_version_that_was_read() {
    var overdue = with(EKBERGS, PaymentStanding.OVERDUE);
    write(new CustomerSaved(Optional.of(new Versioned<>(EKBERGS, 1)), overdue));

    assertThat(directory.customer(EKBERGS.id())).contains(new Versioned<>(overdue, 2));
    assertThatExceptionOfType(Stale.class)
        .isThrownBy(
            () -> write(new CustomerSaved(Optional.of(new Versioned<>(EKBERGS, 1)), overdue)));
    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> write(new CustomerSaved(Optional.empty(), EKBERGS)));
  }

  @Test
  void an_address_and_a_domain_are_one_owners_only_T34() {
    var other = new Person(
        new PersonId("other"),
        new EmailAddress("ANNA.lind@ekbergs.example"),
        "Other",
        Language.SV,
        EKBERGS.id(),
        List.of(),
        Optional.empty());
    var rival = new Customer(
        new CustomerId("rival"),
        "Rival",
        Optional.empty(),
        Set.of(DOMAIN),
        Set.of(),
        PaymentStanding.IN_ORDER,
        List.of());

    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> write(new PersonSaved(Optional.empty(), other)));
    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> write(new CustomerSaved(Optional.empty(), rival)));
    assertThat(directory.person(other.id())).isEmpty();
    assertThat(directory.customer(rival.id())).isEmpty();
  }

  @Test
  void a_new_address_leaves_the_old_one_free_T35() {
    var moved = new Person(
        ANNA.id(),
        new EmailAddress("anna@new.example"),
        "Anna Ek",
        ANNA.language(),
        ANNA.customer(),
        ANNA.trainings(),
        ANNA.phone());
    write(new PersonSaved(Optional.of(new Versioned<>(ANNA, 1)), moved));

    assertThat(directory.account(ANNA.address())).isEmpty();
    assertThat(directory.account(moved.address()))
        .contains(new Account.OfPerson(new Versioned<>(moved, 2)));
    assertThat(names(Trace.Kind.PERSON, "lind")).isEmpty();
    assertThat(names(Trace.Kind.PERSON, "ek")).containsExactly("Anna Ek");
    assertThat(names(Trace.Kind.PERSON, "anna")).containsExactly("Anna Ek");
  }

  @Test
  void what_rests_on_a_customer_is_not_written_once_the_customer_has_changed() {
    var read = new Versioned<>(EKBERGS, 1);
    var saved = new PersonSaved(Optional.of(new Versioned<>(OLLE, 1)), OLLE);
    write(saved, new DirectoryEntry.Unchanged(read));
    write(new CustomerSaved(Optional.of(read), with(EKBERGS, PaymentStanding.OVERDUE)));

    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> write(
            new PersonSaved(Optional.of(new Versioned<>(OLLE, 2)), OLLE),
            new DirectoryEntry.Unchanged(read)));
    assertThat(directory.person(OLLE.id())).contains(new Versioned<>(OLLE, 2));
  }

  @Test
  void an_erased_person_is_nowhere_but_under_a_stone_without_address() {
    var stone = new Tombstone(ANNA.id(), new PersonId("x1"), EKBERGS.id(), START);
    write(new PersonErased(new Versioned<>(ANNA, 1), stone));

    assertThat(directory.person(ANNA.id())).isEmpty();
    assertThat(directory.account(ANNA.address())).isEmpty();
    assertThat(jobs.stone(ANNA.address())).contains(stone);
    assertThat(jobs.stone(ANNA.id())).contains(stone);
    var left = TestDesk.CLIENT
        .scan(scan -> scan.tableName(TestDesk.TABLES.directory()))
        .items()
        .toString()
        .toLowerCase(java.util.Locale.ROOT);
    assertThat(left).doesNotContain("anna lind", "anna.lind@", "123 45 67");
  }

  @Test
  void what_a_change_leaves_to_be_done_waits_until_it_is_done_and_a_later_change_asks_again() {
    var first = new Job(Trace.Subject.of(EKBERGS.id()), START);
    var second = new Job(Trace.Subject.of(EKBERGS.id()), START.plusMillis(1));
    write(new DirectoryEntry.Left(first));
    write(new DirectoryEntry.Left(second));

    jobs.done(first);

    assertThat(jobs.waiting(10)).containsExactly(second);
    jobs.done(second);
    assertThat(jobs.waiting(10)).isEmpty();
  }

  @Test
  void names_are_found_by_the_beginnings_of_their_words() {
    assertThat(names(Trace.Kind.CUSTOMER, "BYGG ek")).containsExactly("Ekbergs Bygg AB");
    assertThat(names(Trace.Kind.CUSTOMER, "bygge")).isEmpty();
    assertThat(names(Trace.Kind.PERSON, "ekbergs")).isEmpty();
    assertThat(names(Trace.Kind.PERSON, "li")).containsExactly("Anna Lind");
  }

  @Test
  void lists_are_by_name_and_every_one_stands_on_one_page() {
    for (var i = 0; i < 5; i++)
      write(new CustomerSaved(Optional.empty(), named("c" + i, "Äpple " + i)));

    var names = new ArrayList<String>();
    Optional<String> next = Optional.empty();
    do {
      var page = lists.customers(2, next);
      page.items().forEach(it -> names.add(it.name()));
      next = page.next();
    } while (next.isPresent());

    assertThat(names)
        .containsExactly("Ekbergs Bygg AB", "Äpple 0", "Äpple 1", "Äpple 2", "Äpple 3", "Äpple 4");
    assertThat(lists.people(EKBERGS.id(), 10, Optional.empty()).items())
        .containsExactly(ANNA, OLLE);
  }

  @Test
  void what_was_done_and_read_is_found_by_whom_it_concerns_and_by_its_day_T56() {
    var subject = Trace.Subject.of(ANNA.id());
    var traces = Stream.of(0, 1, 2)
        .map(hour -> new Trace(
            START.plus(Duration.ofHours(hour)),
            "specialist/omar-haddad",
            Trace.Act.READ,
            subject,
            0,
            List.of()))
        .toList();
    traces.forEach(trace -> write(new Traced(trace)));

    assertThat(lists.traces(subject, 10, Optional.empty()).items())
        .containsExactlyElementsOf(traces.reversed());
    var first = lists.traces(LocalDate.parse("2096-03-05"), 2, Optional.empty());
    var second = lists.traces(LocalDate.parse("2096-03-05"), 2, first.next());
    assertThat(Stream.concat(first.items().stream(), second.items().stream()))
        .containsExactlyElementsOf(traces.reversed());
    assertThat(lists.traces(LocalDate.parse("2096-03-06"), 2, Optional.empty()).items())
        .isEmpty();
  }

  private List<String> names(Trace.Kind kind, String text) {
    return lists.named(kind, text, 10, Optional.empty()).items().stream()
        .map(Found::name)
        .toList();
  }

  private void write(DirectoryEntry... entries) {
    transactions.write(List.of(entries), START);
  }

  private static Customer named(String id, String name) {
    return new Customer(
        new CustomerId(id),
        name,
        Optional.empty(),
        Set.of(),
        Set.of(),
        PaymentStanding.IN_ORDER,
        List.of());
  }

  private static Customer with(Customer customer, PaymentStanding standing) {
    return new Customer(
        customer.id(),
        customer.name(),
        customer.organisationNumber(),
        customer.domains(),
        customer.products(),
        standing,
        customer.contacts());
  }
}
