package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.store.TicketList;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.desk.ExportedTicket;

/// `GET /v1/people/{person}/export`: all that is kept of a person, for themselves or by a lead:
/// what
/// the directory has and, a page of tickets at a time, what they wrote and what the desk noted in
/// their tickets. Others' names are cut (SECURITY, GDPR Art. 15).
record ExportPerson(Office office) implements Endpoint {

  private static final int TICKETS = 10;

  @Override
  public Response handle(Request request, Caller caller) {
    request.query().done();
    var found =
        office.person(request, caller).filter(it -> may(caller, it.value())).orElse(null);
    if (found == null) return Office.nothing();
    var person = found.value();
    office.noteReading(caller, Trace.Act.EXPORTED, Trace.Subject.of(person.id()));
    var list = new TicketList.OfRequester(person.id());
    var page = office.tickets().list(list, TICKETS, office.cursors().open(request, caller));
    var tickets = page.items().stream()
        .flatMap(summary -> office.tickets().find(summary.number()).stream())
        .<Json>map(ticket -> ExportedTicket.of(ticket, person.id()))
        .toList();
    var json = JsonObject.with("person", Records.of(Person.class).write(person))
        .put("tickets", new JsonArray(tickets));
    page.next()
        .map(place -> office.cursors().seal(request, caller, place))
        .ifPresent(next -> json.put("next", next));
    return Response.ok(json.build());
  }

  private static boolean may(Caller caller, Person person) {
    return new Grant(caller).isLead()
        || (caller instanceof Caller.Person(var self, var _, var _) && self.equals(person.id()));
  }
}
