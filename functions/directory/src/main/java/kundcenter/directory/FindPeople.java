package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.json.Json;
import kundcenter.store.Directory;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/people`: by an address or a name.
record FindPeople(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var name = Finding.name(query);
    var address = query.optional("address", Shapes.ADDRESS);
    var limit = Page.limit(query);
    query.done();
    office.noteReading(caller, Trace.Act.LISTED, new Trace.Subject(Trace.Kind.PERSON, ""));
    if (address.isPresent()) return new Page(at(address.get()), Optional.empty()).answer(request);
    return name.map(it -> new Finding(office, request, caller).named(Trace.Kind.PERSON, it, limit))
        .orElseGet(() -> new Page(List.of(), Optional.empty()).answer(request));
  }

  private List<Json> at(EmailAddress address) {
    return office.directory().account(address).stream()
        .flatMap(account -> switch (account) {
          case Directory.Account.OfPerson(var person) -> Stream.of(person.value());
          case Directory.Account.OfSpecialist _ -> Stream.<Person>of();
        })
        .map(person -> Finding.item(person.id().value(), person.name()))
        .toList();
  }
}
