package kundcenter.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Difference;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.store.Departure;
import kundcenter.store.Directory;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.DirectoryLists;
import kundcenter.store.Entry;
import kundcenter.store.Ids;
import kundcenter.store.Job;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Settings;
import kundcenter.store.Stale;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.store.Versioned;
import kundcenter.ticket.Grant;
import kundcenter.web.Cursors;
import kundcenter.web.ETag;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// What the endpoints of this function work with, and the answers that they share.
///
/// @param mostContacts how many people of a customer may be entitled to support
record Office(
    Directory directory,
    DirectoryLists lists,
    Transactions transactions,
    KeptAnswers answers,
    Tickets tickets,
    Settings settings,
    FollowUp followUp,
    Cursors cursors,
    Ids ids,
    int mostContacts,
    InstantSource clock) {

  /// Left of a call for its answer after what follows from a change; the rest is done later.
  private static final Duration RESERVE = Duration.ofSeconds(8);

  Instant now() {
    return clock.instant();
  }

  Once once() {
    return new Once(answers, clock);
  }

  /// The customer in the path, if the caller may reach it.
  Optional<Versioned<Customer>> customer(Request request, Caller caller) {
    return id(request.part("customer"), CustomerId::new)
        .filter(id -> new Grant(caller).customer().map(id::equals).orElse(true))
        .flatMap(directory::customer);
  }

  /// The person in the path, if the caller may reach them: themselves, a contact their colleagues,
  /// the desk everybody (threat T31).
  Optional<Versioned<Person>> person(Request request, Caller caller) {
    var grant = new Grant(caller);
    return id(request.part("person"), PersonId::new)
        .filter(id -> grant.requester().map(id::equals).orElse(true))
        .flatMap(directory::person)
        .filter(found -> grant.customer().map(found.value().customer()::equals).orElse(true));
  }

  static <T> Optional<T> id(String text, Function<String, T> constructor) {
    try {
      return Optional.of(constructor.apply(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What a change of a customer becomes; nothing is written where nothing changed.
  Versioned<Customer> save(
      Versioned<Customer> before, Customer after, Trace.Act act, Request request, Caller caller) {
    if (after.equals(before.value())) return before;
    var saved = new Versioned<>(after, before.version() + 1);
    var job = new Job(Trace.Subject.of(after.id()), now());
    write(
        List.of(
            new DirectoryEntry.CustomerSaved(Optional.of(before), after),
            new DirectoryEntry.Left(job),
            traced(caller, act, job, saved.version(), Difference.between(before.value(), after))),
        job,
        request);
    return saved;
  }

  /// The same of a person, who is no contact of a company that they have left.
  Versioned<Person> save(
      Versioned<Person> before, Person after, Trace.Act act, Request request, Caller caller) {
    if (after.equals(before.value())) return before;
    var saved = new Versioned<>(after, before.version() + 1);
    var job = new Job(Trace.Subject.of(after.id()), now());
    var entries = new ArrayList<Entry>();
    entries.add(new DirectoryEntry.PersonSaved(Optional.of(before), after));
    entries.add(new DirectoryEntry.Left(job));
    entries.add(
        traced(caller, act, job, saved.version(), Difference.between(before.value(), after)));
    if (!after.customer().equals(before.value().customer()))
      entries.addAll(leaving(before.value(), caller));
    write(entries, job, request);
    return saved;
  }

  /// What makes of a contact no contact.
  List<Entry> leaving(Person person, Caller caller) {
    return departure(person, caller).of(person.id());
  }

  Departure departure(Person person, Caller caller) {
    return new Departure(directory.customer(person.customer()).orElseThrow(), caller, now());
  }

  /// Writes a change, and does what follows from it as far as there is time; what is left is done
  /// within a minute.
  void write(List<Entry> entries, Job job, Request request) {
    transactions.write(entries, now());
    follow(job, request);
  }

  /// Does what a written job is, as far as there is time.
  void follow(Job job, Request request) {
    followUp.run(job, () -> request.timeLeft().compareTo(RESERVE) > 0);
  }

  DirectoryEntry traced(
      Caller by, Trace.Act act, Job job, int version, List<Difference> differences) {
    return new DirectoryEntry.Traced(
        new Trace(job.at(), by.id(), act, job.subject(), version, differences));
  }

  /// Notes what the desk has read of people (threat T56); a customer's own reading is theirs.
  void noteReading(Caller by, Trace.Act act, Trace.Subject subject) {
    if (new Grant(by).isDesk())
      transactions.write(
          List.of(new DirectoryEntry.Traced(Trace.read(now(), by, act, subject))), now());
  }

  static void demand(Request request, Versioned<?> found) {
    if (ETag.required(request) != found.version()) throw new Stale();
  }

  /// "Not yours" and "none such" are one answer (threat T31).
  static Response nothing() {
    return Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }
}
