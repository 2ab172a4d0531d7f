package kundcenter.directory;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.ticket.Specialist;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/specialists`: the desk, by name.
record ListSpecialists(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var all = office.directory().specialists().stream()
        .<Json>map(Records.of(Specialist.class)::write)
        .toList();
    return new Page(all, Optional.empty()).answer(request);
  }
}
