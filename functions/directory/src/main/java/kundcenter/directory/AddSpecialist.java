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
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.desk.DirectoryProblem;

/// `POST /v1/specialists`
record AddSpecialist(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var id = new PersonId(office.ids().next());
    var specialist = request.body(in -> SpecialistFields.read(in, id));
    return office
        .once()
        .answer(request, caller, () -> decide(specialist, caller))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(Specialist specialist, Caller caller) {
    if (office.directory().account(specialist.address()).isPresent())
      return new Once.Decided.Not(Response.problem(DirectoryProblem.ADDRESS_TAKEN));
    var now = office.now();
    var subject = new Trace.Subject(Trace.Kind.SPECIALIST, specialist.id().value());
    var trace = new Trace(now, caller.id(), Trace.Act.ADDED, subject, 1, List.of());
    return new Once.Decided.Made(
        "/v1/specialists/" + specialist.id(),
        View.of(new Versioned<>(specialist, 1), Specialist.class),
        answer -> office
            .transactions()
            .write(
                List.of(
                    new DirectoryEntry.SpecialistSaved(Optional.empty(), specialist),
                    new DirectoryEntry.Traced(trace),
                    answer),
                now));
  }
}
