package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Specialist;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/specialists/{person}`
record ShowSpecialist(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    return Office.id(request.part("person"), PersonId::new)
        .flatMap(office.directory()::specialist)
        .map(found ->
            new ETag(found.version()).answer(request, () -> View.of(found, Specialist.class)))
        .orElseGet(Office::nothing);
  }
}
