package kundcenter.directory;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.store.Versioned;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.desk.DirectoryProblem;

/// `PUT /v1/people/{person}`: people say their own name, language and phone; the desk says their
/// address and company too.
record ReplacePerson(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.person(request, caller).filter(it -> may(caller, it)).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var after = request.body(in -> read(in, found.value(), new Grant(caller).isDesk()));
    var objection = objection(found.value(), after);
    if (objection.isPresent()) return Response.problem(objection.get());
    var act =
        after.customer().equals(found.value().customer()) ? Trace.Act.CHANGED : Trace.Act.MOVED;
    var saved = office.save(found, after, act, request, caller);
    return View.saved(saved, Person.class).minimalIfPreferred(request);
  }

  private static boolean may(Caller caller, Versioned<Person> found) {
    return new Grant(caller).isDesk()
        || (caller instanceof Caller.Person(var self, var _, var _)
            && self.equals(found.value().id()));
  }

  private static Person read(Fields in, Person before, boolean isDesk) {
    return new Person(
        before.id(),
        isDesk ? in.required("address", Shapes.ADDRESS) : before.address(),
        in.required("name", Shapes.PERSON_NAME),
        in.required("language", Shapes.LANGUAGE),
        isDesk ? in.required("customer", Shape.id(CustomerId::new)) : before.customer(),
        before.trainings(),
        in.optional("phone", Shapes.PHONE));
  }

  private Optional<DirectoryProblem> objection(Person before, Person after) {
    if (!after.customer().equals(before.customer())
        && office.directory().customer(after.customer()).isEmpty())
      return Optional.of(DirectoryProblem.NO_SUCH_CUSTOMER);
    if (!after.address().equals(before.address())
        && office.directory().account(after.address()).isPresent())
      return Optional.of(DirectoryProblem.ADDRESS_TAKEN);
    return Optional.empty();
  }
}
