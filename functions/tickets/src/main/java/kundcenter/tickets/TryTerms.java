package kundcenter.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.report.Period;
import kundcenter.report.Retrial;
import kundcenter.report.WhatIf;
import kundcenter.report.WhatIf.Comparison;
import kundcenter.report.WhatIf.Result;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.terms.TermsDraft;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `POST /v1/terms/what-if`: how many promises of a period would have been kept by other terms, for
/// leads. It takes the body that would publish them, with the period added, and changes nothing.
record TryTerms(Desk desk) implements Endpoint {

  private record Question(Period period, TermsDraft draft) {}

  /// @param was by the terms that held
  /// @param would by the terms in question
  private record Row(int priority, Result was, Result would) {}

  private record Total(Result was, Result would) {}

  private record View(
      LocalDate from, LocalDate to, Instant asOf, List<Row> priorities, Total total) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isLead()) return Response.problem(WebProblem.LEADS_ONLY);
    var now = desk.now();
    var question = request.body(in -> question(in, now));
    var held = desk.sla();
    var other = new SlaClock(question.draft().always());
    var retrials = new ArrayList<Retrial>();
    return new PeriodWalk(desk, request)
        .answer(
            question.period(),
            ticket -> retrials.addAll(Retrial.of(ticket, held, other, now)),
            () -> answer(question.period(), now, WhatIf.of(retrials)));
  }

  private static Question question(Fields in, Instant now) {
    var period = PeriodWalk.period(in);
    in.optional("text", TermsFields.wording());
    return new Question(period, TermsFields.draft(in, now));
  }

  private static Response answer(Period period, Instant now, WhatIf result) {
    var rows = result.byPriority().entrySet().stream().map(TryTerms::row).toList();
    var total = new Total(result.total().was(), result.total().would());
    var view = new View(period.from(), period.to(), now, rows, total);
    return Response.ok(Records.of(View.class).write(view));
  }

  private static Row row(Map.Entry<Priority, Comparison> entry) {
    var compared = entry.getValue();
    return new Row(entry.getKey().level(), compared.was(), compared.would());
  }
}
