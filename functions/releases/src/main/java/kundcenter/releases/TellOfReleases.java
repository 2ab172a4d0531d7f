package kundcenter.releases;

import kundcenter.customer.Caller;
import kundcenter.json.JsonObject;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/releases/{product}/tell`: whether the caller wants to be told of new releases.
record TellOfReleases(Depot depot) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var wanted = request.body(in -> in.required("wanted", Shape.flag()));
    var program = depot.program(request).orElse(null);
    if (program == null) return Depot.noSuchRelease();
    if (!(caller instanceof Caller.Person person))
      return Response.problem(ReleaseProblem.PERSONS_ONLY);
    var objection = depot.entitlement(caller).objection(program.id());
    if (wanted && objection.isPresent()) return Depot.refused(objection.get());
    depot.releases().tell(person.person(), program.id(), wanted);
    return Response.ok(
        JsonObject.with("product", program.id()).put("wanted", wanted).build());
  }
}
