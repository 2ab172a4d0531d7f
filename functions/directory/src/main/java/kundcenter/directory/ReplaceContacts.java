package kundcenter.directory;

import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.desk.DirectoryProblem;

/// `PUT /v1/customers/{customer}/contacts`: who is entitled to support, said by one of those who
/// are
/// or by a specialist. The history keeps who were.
record ReplaceContacts(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.customer(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var person = Shape.id(PersonId::new);
    var contacts =
        request
            .body(in -> in.required("contacts", Shape.list(office.mostContacts(), person)))
            .stream()
            .distinct()
            .toList();
    if (!areOf(found.value(), contacts)) return Response.problem(DirectoryProblem.NOT_OF_CUSTOMER);
    var saved = office.save(
        found, found.value().contacts(contacts), Trace.Act.CONTACTS_REPLACED, request, caller);
    return View.saved(saved, Customer.class).minimalIfPreferred(request);
  }

  private boolean areOf(Customer customer, List<PersonId> contacts) {
    return contacts.stream()
        .allMatch(it -> office.directory().member(it, customer.id()).isPresent());
  }
}
