package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.portal.templates.JtenewticketGenerated;
import kundcenter.terms.Priority;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Message;
import kundcenter.ticket.Report;
import kundcenter.web.Fields;
import kundcenter.web.Form;
import kundcenter.web.IdempotencyKey;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `/tickets/new`: a report on one page, and what comes of sending it.
record NewTicket(Portal portal) {

  private record Written(Report report, String key) {}

  Response show(Sheet sheet, Entered entered) {
    var terms = portal.settings().terms().inForceAt(portal.now());
    var view =
        new NewTicketView(Matters.groups(portal.settings().catalogue()), terms, portal.newKey());
    return Html.page(
        sheet, entered, out -> JtenewticketGenerated.render(out, null, sheet, view, entered));
  }

  Response send(Request request, Sheet sheet, Visit visit) {
    return switch (request.form(this::written)) {
      case Form.Faulty<Written> faulty -> show(sheet, Entered.of(faulty, sheet.words()));
      case Form.Filled<Written>(var written) -> {
        var key = IdempotencyKey.ofForm(request, visit.caller(), written.key);
        yield portal.once().after(key, () -> decide(written.report, visit.caller()));
      }
    };
  }

  private Written written(Fields in) {
    var kind = in.required(
        "kind",
        Shape.choice(
            Kind::name, List.of(Kind.GUIDANCE, Kind.TECHNICAL, Kind.PROGRAM_BUG, Kind.ADD_ON)));
    var matter = in.required(
        "matter",
        Shape.choice(Matters.Choice::value, Matters.choices(portal.settings().catalogue())));
    var subject = in.required("subject", Shape.line(1, Report.LONGEST_SUBJECT));
    var body = in.required("body", Shape.text(1, Message.LONGEST));
    var priority = in.optional(
        "priority", Shape.choice(it -> Integer.toString(it.level()), List.of(Priority.values())));
    var report = new Report(
        Channel.PORTAL,
        kind,
        matter.matter(),
        subject,
        body,
        priority,
        Optional.empty(),
        Optional.empty());
    return new Written(report, in.required("key", Shape.line(1, Openings.LONGEST_KEY)));
  }

  private Once.Decided decide(Report report, Caller caller) {
    var team = portal.settings().catalogue().teamFor(report.matter()).orElseThrow();
    return new Openings(portal)
        .open(
            caller, ShowTicket.Done.FILED, opening -> opening.file(report, team, Optional.empty()));
  }
}
