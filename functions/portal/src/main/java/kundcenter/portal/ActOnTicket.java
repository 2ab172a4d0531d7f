package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.ticket.Approval;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Fields;
import kundcenter.web.Form;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.desk.RefusalProblem;

/// `POST /tickets/{number}/…`: a button on a ticket's page. It leads back to the page, or shows it
/// again with what stands against it.
///
/// @param reader what the form means for the ticket; none where the ticket no longer asks for it
record ActOnTicket(
    Portal portal,
    Function<Fields, Function<Ticket, Optional<Command>>> reader,
    ShowTicket.Done done)
    implements PersonalPage.Content {

  private enum Answer {
    YES,
    NO;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Yes or no to a question, if it is still the one that was read: another one of its kind may
  /// have been asked since.
  static ActOnTicket answer(Portal portal) {
    return new ActOnTicket(
        portal,
        in -> {
          var subject = in.required("subject", Shape.oneOf(Approval.Subject.class));
          var asked = in.required("asked", Shape.instant());
          var answer = in.required("answer", Shape.choice(Answer::word, List.of(Answer.values())));
          return ticket -> isAsked(ticket, subject, asked)
              ? Optional.of(
                  answer == Answer.YES
                      ? new Command.Approve(subject, Optional.empty())
                      : new Command.Deny(subject, Optional.empty()))
              : Optional.empty();
        },
        ShowTicket.Done.ANSWERED);
  }

  private static boolean isAsked(Ticket ticket, Approval.Subject subject, Instant asked) {
    return ticket.approvals().latest(subject).map(Approval::asked).equals(Optional.of(asked));
  }

  static ActOnTicket withdraw(Portal portal) {
    return new ActOnTicket(
        portal,
        in -> {
          var subject = in.required("subject", Shape.oneOf(Approval.Subject.class));
          return _ -> Optional.of(new Command.Withdraw(subject));
        },
        ShowTicket.Done.WITHDRAWN);
  }

  static ActOnTicket release(Portal portal) {
    return new ActOnTicket(
        portal, _ -> _ -> Optional.of(new Command.Release()), ShowTicket.Done.RELEASED);
  }

  static ActOnTicket close(Portal portal) {
    return new ActOnTicket(
        portal,
        _ -> _ -> Optional.of(new Command.Close(CloseReason.BY_CUSTOMER, "")),
        ShowTicket.Done.CLOSED);
  }

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    var number = new TicketNumber(request.numberPart("number"));
    return switch (request.form(reader)) {
      case Form.Faulty<Function<Ticket, Optional<Command>>> _ ->
        refused(request, sheet, visit, Refusal.NOT_ASKED);
      case Form.Filled<Function<Ticket, Optional<Command>>>(var command) ->
        switch (new Deeds(portal).run(number, visit.caller(), command)) {
          case Deeds.Outcome.Done _ -> Response.seeOther(ShowTicket.path(number, done));
          case Deeds.Outcome.Refused(var refusal) -> refused(request, sheet, visit, refusal);
          case Deeds.Outcome.None _ -> ShowTicket.none();
        };
    };
  }

  private Response refused(Request request, Sheet sheet, Visit visit, Refusal refusal) {
    var why = sheet.text("problem." + new RefusalProblem(refusal).slug());
    var entered = Entered.refused(Map.of(), why);
    return new ShowTicket(portal).page(request, sheet, visit, entered, "");
  }
}
