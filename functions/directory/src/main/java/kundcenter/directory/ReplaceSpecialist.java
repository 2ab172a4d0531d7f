package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Versioned;
import kundcenter.ticket.Specialist;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.desk.DirectoryProblem;

/// `PUT /v1/specialists/{person}`
record ReplaceSpecialist(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = Office.id(request.part("person"), PersonId::new)
        .flatMap(office.directory()::specialist)
        .orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var after = request.body(in -> SpecialistFields.read(in, found.value().id()));
    if (!after.address().equals(found.value().address())
        && office.directory().account(after.address()).isPresent())
      return Response.problem(DirectoryProblem.ADDRESS_TAKEN);
    var saved = new Versioned<>(after, found.version() + 1);
    var subject = new Trace.Subject(Trace.Kind.SPECIALIST, after.id().value());
    var trace = new Trace(
        office.now(), caller.id(), Trace.Act.CHANGED, subject, saved.version(), List.of());
    office
        .transactions()
        .write(
            List.of(
                new DirectoryEntry.SpecialistSaved(Optional.of(found), after),
                new DirectoryEntry.Traced(trace)),
            office.now());
    return View.saved(saved, Specialist.class).minimalIfPreferred(request);
  }
}
