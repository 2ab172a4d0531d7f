package kundcenter.tickets;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.store.TicketList;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `GET /v1/tickets`: a customer's tickets, or those of one requester, newest first.
record ListTickets(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var list = list(query, new Grant(caller));
    var limit = Page.limit(query);
    query.done();
    return new Listing(desk, request, caller).answer(list, limit);
  }

  /// A contact's list is their company's and a member's their own; the desk says whose it wants.
  private static TicketList list(Fields query, Grant grant) {
    var person = query.optional("requester", Shape.id(PersonId::new)).or(grant::requester);
    if (person.isPresent()) return new TicketList.OfRequester(person.get());
    Optional<CustomerId> own = grant.customer();
    return new TicketList.OfCustomer(
        own.orElseGet(() -> query.required("customer", Shape.id(CustomerId::new))));
  }
}
