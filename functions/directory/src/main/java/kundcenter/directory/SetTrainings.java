package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `PUT /v1/people/{person}/trainings`: the certifications that a person has passed.
record SetTrainings(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.person(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var training = Shapes.training(office.settings().catalogue());
    var trainings =
        request.body(in -> in.required("trainings", Shape.list(Person.MOST_TRAININGS, training)));
    var saved = office.save(
        found, found.value().trainings(trainings), Trace.Act.TRAININGS_SET, request, caller);
    return View.saved(saved, Person.class).minimalIfPreferred(request);
  }
}
