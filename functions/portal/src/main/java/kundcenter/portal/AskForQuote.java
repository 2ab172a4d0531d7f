package kundcenter.portal;

import java.util.Map;
import java.util.Optional;
import kundcenter.portal.templates.JtequoteGenerated;
import kundcenter.ticket.AddOn;
import kundcenter.ticket.Command;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Fields;
import kundcenter.web.Form;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.desk.RefusalProblem;

/// `/tickets/{number}/quote`: asking for the price of a service beside support. No work begins, and
/// no clock runs, before the offer is accepted.
record AskForQuote(Portal portal) {

  Response show(Request request, Sheet sheet, Visit visit) {
    return page(request, sheet, visit, Entered.NOTHING);
  }

  private Response page(Request request, Sheet sheet, Visit visit, Entered entered) {
    var number = new TicketNumber(request.numberPart("number"));
    var ticket = portal.reached(number, visit.caller()).orElse(null);
    if (ticket == null) return ShowTicket.none();
    var subject = ticket.report().subject();
    return Html.page(
        sheet,
        entered,
        out -> JtequoteGenerated.render(out, null, sheet, number.value(), subject, entered));
  }

  Response ask(Request request, Sheet sheet, Visit visit) {
    return switch (request.form(in -> command(in, sheet))) {
      case Form.Faulty<Command.RequestQuote> faulty ->
        page(request, sheet, visit, Entered.of(faulty, sheet.words()));
      case Form.Filled<Command.RequestQuote>(var command) -> ask(request, sheet, visit, command);
    };
  }

  private Response ask(Request request, Sheet sheet, Visit visit, Command.RequestQuote command) {
    var number = new TicketNumber(request.numberPart("number"));
    return switch (new Deeds(portal).run(number, visit.caller(), _ -> Optional.of(command))) {
      case Deeds.Outcome.Done _ ->
        Response.seeOther(ShowTicket.path(number, ShowTicket.Done.QUOTED));
      case Deeds.Outcome.Refused(var refusal) -> {
        var why = sheet.text("problem." + new RefusalProblem(refusal).slug());
        var entered = Entered.refused(Map.of("wish", command.text()), why);
        yield page(request, sheet, visit, entered);
      }
      case Deeds.Outcome.None _ -> ShowTicket.none();
    };
  }

  /// The service is written down by its name, in the words that its customer chose it by.
  private static Command.RequestQuote command(Fields in, Sheet sheet) {
    var service = in.required("service", Shape.oneOf(AddOn.class));
    return new Command.RequestQuote(
        sheet.text("service." + service),
        in.required("wish", Shape.text(1, Command.LONGEST_REASON)));
  }
}
