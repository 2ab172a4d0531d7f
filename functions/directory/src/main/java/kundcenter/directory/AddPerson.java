package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Versioned;
import kundcenter.web.Endpoint;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.desk.DirectoryProblem;

/// `POST /v1/people`: a new person of a customer's.
record AddPerson(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var id = new PersonId(office.ids().next());
    var person = request.body(in -> new Person(
        id,
        in.required("address", Shapes.ADDRESS),
        in.required("name", Shapes.PERSON_NAME),
        in.optional("language", Shapes.LANGUAGE).orElse(Language.SV),
        in.required("customer", Shape.id(CustomerId::new)),
        List.of(),
        in.optional("phone", Shapes.PHONE)));
    return office
        .once()
        .answer(request, caller, () -> decide(person, caller))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(Person person, Caller caller) {
    if (office.directory().customer(person.customer()).isEmpty())
      return new Once.Decided.Not(Response.problem(DirectoryProblem.NO_SUCH_CUSTOMER));
    if (office.directory().account(person.address()).isPresent())
      return new Once.Decided.Not(Response.problem(DirectoryProblem.ADDRESS_TAKEN));
    var now = office.now();
    var trace =
        new Trace(now, caller.id(), Trace.Act.ADDED, Trace.Subject.of(person.id()), 1, List.of());
    return new Once.Decided.Made(
        "/v1/people/" + person.id(),
        View.of(new Versioned<>(person, 1), Person.class),
        answer -> office
            .transactions()
            .write(
                List.of(
                    new DirectoryEntry.PersonSaved(Optional.empty(), person),
                    new DirectoryEntry.Traced(trace),
                    answer),
                now));
  }
}
