package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.ticket.Grant;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// One page of a list of tickets, in answer to one request.
record Listing(Desk desk, Request request, Caller caller) {

  Response answer(TicketList list, int limit) {
    var page = desk.tickets().list(list, limit, desk.cursors().open(request, caller));
    var grant = new Grant(caller);
    // A person belongs to one customer: if one ticket is out of reach, the whole list is.
    if (!page.items().stream().map(TicketSummary::requester).allMatch(grant::covers))
      return new Page(List.of(), Optional.empty()).answer(request);
    var next = page.next().map(place -> desk.cursors().seal(request, caller, place));
    return new Page(page.items().stream().map(this::json).toList(), next).answer(request);
  }

  private Json json(TicketSummary summary) {
    var hours = desk.settings().terms().timetable();
    return Records.of(SummaryView.class).write(SummaryView.of(summary, hours, desk.now()));
  }
}
