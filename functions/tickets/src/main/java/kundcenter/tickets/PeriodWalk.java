package kundcenter.tickets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;
import kundcenter.web.Fields;
import kundcenter.web.Flaw;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// Goes through the tickets received in a period while the caller waits.
record PeriodWalk(Desk desk, Request request) {

  /// The fields `from` and `to`, dates that are both included.
  static Period period(Fields in) {
    var from = in.required("from", Shape.date());
    var to = in.required("to", Shape.date());
    var flaw = Period.flaw(from, to);
    in.check(() -> flaw.map(why -> new Flaw(List.of("to"), why, List.of(Period.MOST_DAYS))).stream()
        .toList());
    return flaw.isEmpty() ? new Period(from, to) : new Period(from, from);
  }

  /// Shows each ticket to the visitor and then answers; says so instead if there are too many to
  /// get through before the platform ends the call.
  Response answer(Period period, Consumer<TicketTimes> visitor, Supplier<Response> answer) {
    var isWhole = desk.books().receipts().each(period, request::hasTimeToRead, visitor);
    return isWhole ? answer.get() : Response.problem(DeskProblem.PERIOD_TOO_BUSY);
  }
}
