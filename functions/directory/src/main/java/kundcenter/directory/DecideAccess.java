package kundcenter.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.notice.Notice;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Job;
import kundcenter.store.Versioned;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Endpoint;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.desk.DirectoryProblem;

/// `POST /v1/people/{person}/access`: a specialist's answer to somebody who asks to read and
/// download. Yes makes them a member of a customer's, without right to support; either answer is
/// told.
record DecideAccess(Office office) implements Endpoint {

  private record Answer(TicketNumber request, Optional<CustomerId> customer) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var answer = request.body(in -> new Answer(
        in.required("request", Shape.number().as(TicketNumber::new)),
        in.optional("customer", Shape.id(CustomerId::new))));
    var found = office.person(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    return office
        .once()
        .answer(request, caller, () -> decide(found, answer, request, caller))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(
      Versioned<Person> found, Answer answer, Request request, Caller caller) {
    var person = found.value();
    if (!hasFiled(person, answer.request()))
      return new Once.Decided.Not(Response.problem(DirectoryProblem.NO_SUCH_REQUEST));
    var customer = answer.customer();
    if (customer.isPresent() && customer.flatMap(office.directory()::customer).isEmpty())
      return new Once.Decided.Not(Response.problem(DirectoryProblem.NO_SUCH_CUSTOMER));
    var after = customer.map(person::of).orElse(person);
    var now = office.now();
    var act = customer.isPresent() ? Trace.Act.ACCESS_GRANTED : Trace.Act.ACCESS_DECLINED;
    var job = new Job(Trace.Subject.of(person.id()), now);
    var version = after.equals(person) ? found.version() : found.version() + 1;
    var notice = new Notice.AccessDecided(person.id(), answer.request(), customer.isPresent());
    var entries = new ArrayList<Entry>();
    entries.add(new Entry.Told(notice, now));
    entries.add(office.traced(caller, act, job, version, List.of()));
    if (!after.equals(person)) {
      entries.add(new DirectoryEntry.PersonSaved(Optional.of(found), after));
      entries.add(new DirectoryEntry.Left(job));
      entries.addAll(office.leaving(person, caller));
    }
    return new Once.Decided.Made(
        "/v1/people/" + person.id(),
        View.of(new Versioned<>(after, version), Person.class),
        kept -> {
          entries.add(kept);
          office.write(entries, job, request);
        });
  }

  private boolean hasFiled(Person person, TicketNumber number) {
    return office
        .tickets()
        .findLatest(number)
        .filter(it -> it.requester().person().equals(person.id()))
        .isPresent();
  }
}
