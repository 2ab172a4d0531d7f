package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.portal.templates.JteticketsGenerated;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.ticket.Grant;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `GET /tickets`: one's own tickets, or for a contact the company's; those that are open, or all.
record ListTickets(Portal portal) implements PersonalPage.Content {

  static final String WHOSE = "whose";
  static final String WHICH = "which";

  private static final int PAGE = 25;

  /// How many pages of the store are read for one page of open tickets, at most.
  private static final int MOST_READS = 4;

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    if (!(visit.caller() instanceof Caller.Person person)) return ShowTicket.none();
    var query = request.query();
    var whose = query.optional(WHOSE, Shape.choice(it -> it, List.of("mine", "company")));
    var which = query.optional(WHICH, Shape.choice(it -> it, List.of("open", "all")));
    var company = person.isContact() && !whose.equals(Optional.of("mine"));
    var all = which.equals(Optional.of("all"));
    var list = company
        ? new TicketList.OfCustomer(person.customer())
        : new TicketList.OfRequester(person.person());
    var view = gather(request, visit, list, all, company);
    return Html.page(sheet, out -> JteticketsGenerated.render(out, null, sheet, view));
  }

  private TicketsView gather(
      Request request, Visit visit, TicketList list, boolean all, boolean company) {
    var cursors = portal.look().cursors();
    var grant = new Grant(visit.caller());
    var found = new ArrayList<TicketSummary>();
    var place = cursors.open(request, visit.caller());
    for (var reads = 0; reads < MOST_READS; reads++) {
      var page = portal.store().tickets().list(list, PAGE, place);
      page.items().stream()
          .filter(ticket -> grant.covers(ticket.requester()))
          .filter(ticket -> all || ticket.isOpen())
          .forEach(found::add);
      place = page.next();
      if (place.isEmpty() || found.size() >= PAGE) break;
    }
    var next = place.map(it -> request.pageAt(cursors.seal(request, visit.caller(), it)));
    return new TicketsView(found, all, company, next);
  }
}
