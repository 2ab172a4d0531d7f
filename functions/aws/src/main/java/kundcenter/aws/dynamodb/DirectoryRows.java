package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.Customer;
import kundcenter.customer.Person;
import kundcenter.customer.Tombstone;
import kundcenter.customer.Trace;
import kundcenter.customer.Words;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Directory.Account;
import kundcenter.store.DirectoryLists.Found;
import kundcenter.store.Job;
import kundcenter.store.Versioned;
import kundcenter.ticket.Specialist;

/// Customers, people and specialists as rows and back: each its own row first, then the rows by
/// which it is found.
final class DirectoryRows {

  /// How long it is known who has read what. What was changed is known for good.
  private static final Duration READS_ARE_KNOWN = Duration.ofDays(365);

  private DirectoryRows() {}

  static List<DirectoryRow> of(Versioned<Customer> versioned) {
    var customer = versioned.value();
    var id = customer.id().value();
    var rows = new ArrayList<DirectoryRow>();
    var self = self(DirectoryKeys.customer(customer.id()), id, versioned, Customer.class);
    self.listed = DirectoryKeys.CUSTOMERS;
    self.name = Words.folded(customer.name()) + "#" + id;
    rows.add(self);
    for (var domain : customer.domains()) rows.add(owned(DirectoryKeys.domain(domain), id));
    customer
        .organisationNumber()
        .map(number -> owned(DirectoryKeys.organisation(number), id))
        .ifPresent(rows::add);
    addWords(new Found(Trace.Subject.of(customer.id()), customer.name()), rows);
    return rows;
  }

  static List<DirectoryRow> ofPerson(Versioned<Person> versioned) {
    var person = versioned.value();
    var id = person.id().value();
    var rows = new ArrayList<DirectoryRow>();
    var self = self(DirectoryKeys.person(person.id()), id, versioned, Person.class);
    self.listed = DirectoryKeys.customer(person.customer());
    self.name = Words.folded(person.name()) + "#" + id;
    rows.add(self);
    rows.add(self(DirectoryKeys.address(person.address()), id, versioned, Person.class));
    addWords(new Found(Trace.Subject.of(person.id()), person.name()), rows);
    return rows;
  }

  static List<DirectoryRow> ofSpecialist(Versioned<Specialist> versioned) {
    var specialist = versioned.value();
    var id = specialist.id().value();
    var self = self(DirectoryKeys.specialist(specialist.id()), id, versioned, Specialist.class);
    self.listed = DirectoryKeys.SPECIALISTS;
    self.name = Words.folded(specialist.name()) + "#" + id;
    return List.of(
        self, self(DirectoryKeys.address(specialist.address()), id, versioned, Specialist.class));
  }

  static DirectoryRow of(Trace trace) {
    var at = Instants.text(trace.at());
    var row = DirectoryRow.at(
        DirectoryKeys.traces(trace.subject()),
        at + "#" + trace.version() + "#" + trace.act() + "#" + trace.by());
    row.value = Records.of(Trace.class).write(trace).text();
    row.day = trace.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    row.at = at + "#" + trace.subject().id();
    if (trace.version() == 0) row.expires = trace.at().plus(READS_ARE_KNOWN).getEpochSecond();
    return row;
  }

  static List<DirectoryRow> of(Tombstone stone, Person person) {
    var rows = List.of(
        DirectoryRow.at(DirectoryKeys.stone(person.id()), DirectoryKeys.SELF),
        DirectoryRow.at(DirectoryKeys.stone(person.address()), DirectoryKeys.SELF));
    for (var row : rows) {
      row.kind = Tombstone.class.getSimpleName();
      row.value = Records.of(Tombstone.class).write(stone).text();
    }
    return rows;
  }

  static DirectoryRow of(Job job) {
    var row = DirectoryRow.at(
        DirectoryKeys.JOBS, job.subject().kind() + "#" + job.subject().id());
    row.value = Records.of(Job.class).write(job).text();
    return row;
  }

  static <T> Versioned<T> read(DirectoryRow row, Class<T> type) {
    return new Versioned<>(value(row, type), Math.toIntExact(requireNonNull(row.version)));
  }

  static <T> T value(DirectoryRow row, Class<T> type) {
    return Records.of(type).read(Json.parse(requireNonNull(row.value), Limits.TRUSTED));
  }

  static Account account(DirectoryRow row) {
    return Person.class.getSimpleName().equals(row.kind)
        ? new Account.OfPerson(read(row, Person.class))
        : new Account.OfSpecialist(read(row, Specialist.class));
  }

  private static <T> DirectoryRow self(
      String pk, String owner, Versioned<T> versioned, Class<T> type) {
    var row = DirectoryRow.at(pk, DirectoryKeys.SELF);
    row.owner = owner;
    row.kind = type.getSimpleName();
    row.version = (long) versioned.version();
    row.value = Records.of(type).write(versioned.value()).text();
    return row;
  }

  private static DirectoryRow owned(String pk, String owner) {
    var row = DirectoryRow.at(pk, DirectoryKeys.SELF);
    row.owner = owner;
    return row;
  }

  private static void addWords(Found found, List<DirectoryRow> rows) {
    for (var word : Words.of(found.name())) {
      var row = DirectoryRow.at(
          DirectoryKeys.words(found.subject().kind(), word),
          word + "#" + found.subject().id());
      row.owner = found.subject().id();
      row.value = Records.of(Found.class).write(found).text();
      rows.add(row);
    }
  }
}
