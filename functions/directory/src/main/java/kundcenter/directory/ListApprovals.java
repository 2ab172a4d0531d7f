package kundcenter.directory;

import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.store.TicketList;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/customers/{customer}/approvals`: the consents and grants that stand in a customer's
/// tickets, a page of tickets at a time, the newest first.
record ListApprovals(Office office) implements Endpoint {

  private record Standing(TicketNumber ticket, Approval approval) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var limit = Page.limit(query);
    query.done();
    var found = office.customer(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    var list = new TicketList.OfCustomer(found.value().id());
    var page = office.tickets().list(list, limit, office.cursors().open(request, caller));
    var approvals = page.items().stream()
        .flatMap(summary -> office.tickets().find(summary.number()).stream())
        .flatMap(ListApprovals::approvals)
        .toList();
    return new Finding(office, request, caller)
        .answer(
            new kundcenter.store.Page<>(approvals, page.next()), Records.of(Standing.class)::write);
  }

  private static Stream<Standing> approvals(Ticket ticket) {
    return ticket.approvals().all().stream()
        .filter(it -> it.subject() == Approval.Subject.REMOTE_CONTROL
            || it.subject() == Approval.Subject.DATA_ACCESS)
        .map(it -> new Standing(ticket.number(), it));
  }
}
