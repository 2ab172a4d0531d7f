package kundcenter.portal;

import java.util.List;
import java.util.Map;
import kundcenter.store.Commit;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Message;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Fields;
import kundcenter.web.Form;
import kundcenter.web.IdempotencyKey;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.desk.RefusalProblem;

/// `POST /tickets/{number}/reply`: words of the customer's. On a ticket that is closed for good
/// they open a new one, to which it then leads.
record Reply(Portal portal) implements PersonalPage.Content {

  private record Words(String body, String key) {}

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    return switch (request.form(Reply::words)) {
      case Form.Faulty<Words> faulty ->
        new ShowTicket(portal).page(request, sheet, visit, Entered.of(faulty, sheet.words()), "");
      case Form.Filled<Words>(var words) -> {
        var key = IdempotencyKey.ofForm(request, visit.caller(), words.key);
        yield portal.once().after(key, () -> decide(request, sheet, visit, words.body));
      }
    };
  }

  private static Words words(Fields in) {
    return new Words(
        in.required("body", Shape.text(1, Message.LONGEST)),
        in.required("key", Shape.line(1, Openings.LONGEST_KEY)));
  }

  private Once.Decided decide(Request request, Sheet sheet, Visit visit, String body) {
    var grant = new Grant(visit.caller());
    var number = new TicketNumber(request.numberPart("number"));
    var ticket = portal.reached(number, visit.caller()).orElse(null);
    if (ticket == null) return new Once.Decided.Not(ShowTicket.none());
    return switch (ticket.decide(new Command.Post(body), grant, portal.now())) {
      case Decision.Refused(var refusal) -> {
        var why = sheet.text("problem." + new RefusalProblem(refusal).slug());
        var entered = Entered.refused(Map.of("body", body), why);
        yield new Once.Decided.Not(new ShowTicket(portal).page(request, sheet, visit, entered, ""));
      }
      case Decision.Accepted(var events, var _) ->
        new Openings(portal)
            .made(
                number,
                ShowTicket.Done.SENT,
                List.of(Commit.next(ticket, events, grant.actor(), portal.now(), portal.sla())));
      case Decision.FollowUp(var words) ->
        new Openings(portal)
            .open(
                visit.caller(),
                ShowTicket.Done.FILED,
                opening -> opening.follow(ticket, words, Channel.PORTAL));
    };
  }
}
