package kundcenter.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Difference;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.store.Directory.Account;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Job;
import kundcenter.store.Versioned;

/// The directory as it will be after the lines so far, of which nothing is written yet. What is
/// read of it is read once.
final class Draft {

  /// What is written together, and what follows from it.
  record Change(List<Entry> entries, List<Job> jobs) {}

  private final Office office;
  private final Caller caller;
  private final Instant now;

  private final Map<CustomerId, Versioned<Customer>> customers = new HashMap<>();
  private final Map<OrganisationNumber, Optional<CustomerId>> numbers = new HashMap<>();
  private final Map<MailDomain, Optional<CustomerId>> domains = new HashMap<>();
  private final Map<EmailAddress, Optional<Account>> accounts = new HashMap<>();

  private final List<Entry> entries = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();

  Draft(Office office, Caller caller, Instant now) {
    this.office = office;
    this.caller = caller;
    this.now = now;
  }

  Versioned<Customer> customer(CustomerId id) {
    return customers.computeIfAbsent(id, it -> office.directory().customer(it).orElseThrow());
  }

  Optional<Versioned<Customer>> customer(OrganisationNumber number) {
    return numbers.computeIfAbsent(number, office.directory()::customerOf).map(this::customer);
  }

  Optional<CustomerId> owner(MailDomain domain) {
    return domains.computeIfAbsent(domain, office.directory()::customerOf);
  }

  Optional<Account> account(EmailAddress address) {
    return accounts.computeIfAbsent(address, office.directory()::account);
  }

  void add(Customer customer) {
    entries.add(new DirectoryEntry.CustomerSaved(Optional.empty(), customer));
    traced(Trace.Subject.of(customer.id()), 1, List.of());
    keep(new Versioned<>(customer, 1));
  }

  /// Whether anything is another than before.
  boolean save(Versioned<Customer> before, Customer after) {
    if (after.equals(before.value())) return false;
    var saved = new Versioned<>(after, before.version() + 1);
    entries.add(new DirectoryEntry.CustomerSaved(Optional.of(before), after));
    followed(Trace.Subject.of(after.id()));
    traced(
        Trace.Subject.of(after.id()), saved.version(), Difference.between(before.value(), after));
    before.value().domains().forEach(domain -> domains.put(domain, Optional.empty()));
    keep(saved);
    return true;
  }

  void add(Person person) {
    entries.add(new DirectoryEntry.PersonSaved(Optional.empty(), person));
    traced(Trace.Subject.of(person.id()), 1, List.of());
    keepPerson(new Versioned<>(person, 1));
  }

  /// Whether anything is another than before. Whoever leaves a company is no contact of it.
  boolean savePerson(Versioned<Person> before, Person after) {
    if (after.equals(before.value())) return false;
    var saved = new Versioned<>(after, before.version() + 1);
    entries.add(new DirectoryEntry.PersonSaved(Optional.of(before), after));
    followed(Trace.Subject.of(after.id()));
    traced(
        Trace.Subject.of(after.id()), saved.version(), Difference.between(before.value(), after));
    keepPerson(saved);
    if (!after.customer().equals(before.value().customer()))
      contact(customer(before.value().customer()), after, false);
    return true;
  }

  /// Makes somebody a contact, the last of them, or no contact. Whether they were not so before.
  boolean contact(Versioned<Customer> company, Person person, boolean isContact) {
    var contacts = new ArrayList<>(company.value().contacts());
    contacts.remove(person.id());
    if (isContact) contacts.add(person.id());
    return company.value().contacts().contains(person.id()) != isContact
        && save(company, company.value().contacts(contacts));
  }

  /// What was changed since this was last asked.
  Change take() {
    var change = new Change(List.copyOf(entries), List.copyOf(jobs));
    entries.clear();
    jobs.clear();
    return change;
  }

  private void keep(Versioned<Customer> versioned) {
    var customer = versioned.value();
    customers.put(customer.id(), versioned);
    var owner = Optional.of(customer.id());
    customer.domains().forEach(domain -> domains.put(domain, owner));
    customer.organisationNumber().ifPresent(number -> numbers.put(number, owner));
  }

  private void keepPerson(Versioned<Person> versioned) {
    accounts.put(versioned.value().address(), Optional.of(new Account.OfPerson(versioned)));
  }

  private void followed(Trace.Subject subject) {
    var job = new Job(subject, now);
    entries.add(new DirectoryEntry.Left(job));
    jobs.add(job);
  }

  private void traced(Trace.Subject subject, int version, List<Difference> differences) {
    entries.add(new DirectoryEntry.Traced(
        new Trace(now, caller.id(), Trace.Act.IMPORTED, subject, version, differences)));
  }
}
