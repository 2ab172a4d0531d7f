package kundcenter.portal;

import java.util.List;
import java.util.Locale;
import kundcenter.portal.templates.JteticketGenerated;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.WebProblem;

/// `GET /tickets/{number}`: a ticket with its promise, what it asks of the customer, and its talk.
record ShowTicket(Portal portal) implements PersonalPage.Content {

  /// The parameter that names what was just done.
  static final String DONE = "done";

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    var done = request
        .query()
        .optional(DONE, Shape.choice(Done::word, List.of(Done.values())))
        .map(Done::word)
        .orElse("");
    return page(request, sheet, visit, Entered.NOTHING, done);
  }

  /// What a form on the page has done, as the page then says.
  enum Done {
    SENT,
    FILED,
    ANSWERED,
    WITHDRAWN,
    RELEASED,
    ATTACHED,
    QUOTED,
    CLOSED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Response page(Request request, Sheet sheet, Visit visit, Entered entered, String done) {
    var number = new TicketNumber(request.numberPart("number"));
    var history = portal.store().tickets().history(number);
    if (history.isEmpty()) return none();
    var ticket = Ticket.fold(number, history);
    if (!new Grant(visit.caller()).covers(ticket.requester())) return none();
    var view = TicketView.of(portal, history, ticket, sheet, portal.newKey());
    var page = Html.page(
        sheet, entered, out -> JteticketGenerated.render(out, null, sheet, view, entered, done));
    return page.sendingTo(view.upload().action());
  }

  /// The page of a ticket, as it is after something was done to it.
  static String path(TicketNumber number, Done done) {
    return "/tickets/" + number + "?" + DONE + "=" + done.word();
  }

  /// "Not yours" and "none such" are one answer (threat T31).
  static Response none() {
    return Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }
}
