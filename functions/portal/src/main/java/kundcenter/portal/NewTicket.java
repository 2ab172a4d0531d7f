package kundcenter.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.portal.templates.JteanswersGenerated;
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

  private static final int MOST_ANSWERS = 5;

  private static final Shape<Kind> KIND = Shape.oneOf(Kind.class);
  private static final Shape<Priority> PRIORITY =
      Shape.choice(it -> Integer.toString(it.level()), List.of(Priority.values()));

  private record Written(Report report, String key) {}

  /// What is written of a report so far.
  private record Draft(
      Optional<Kind> kind,
      Optional<Matters.Choice> matter,
      String subject,
      String body,
      Optional<Priority> priority,
      boolean isForScript) {

    Map<String, String> values() {
      var values = new HashMap<String, String>();
      kind.ifPresent(it -> values.put("kind", it.name()));
      matter.ifPresent(it -> values.put("matter", it.value()));
      values.put("subject", subject);
      values.put("body", body);
      priority.ifPresent(it -> values.put("priority", Integer.toString(it.level())));
      return values;
    }
  }

  Response show(Sheet sheet, Entered entered) {
    return page(sheet, entered, Optional.empty());
  }

  private Response page(Sheet sheet, Entered entered, Optional<List<HitView>> answers) {
    var terms = portal.settings().terms().inForceAt(portal.now());
    var view = new NewTicketView(
        Matters.groups(portal.settings().catalogue()), terms, answers, portal.newKey());
    return Html.page(
            sheet, entered, out -> JtenewticketGenerated.render(out, null, sheet, view, entered))
        .sendingTo(portal.files().uploads().links().place());
  }

  /// Articles that may answer what is written so far: on the page with its form as it was filled
  /// in, or alone for our script. It is a form as words of a ticket don't belong in an address;
  /// nothing is kept.
  Response answers(Request request, Sheet sheet, Visit visit) {
    return switch (request.form(this::draft)) {
      case Form.Faulty<Draft> faulty -> show(sheet, Entered.of(faulty, sheet.words()));
      case Form.Filled<Draft>(var draft) -> {
        var answers = similar(draft, sheet);
        yield draft.isForScript
            ? Html.page(sheet, out -> JteanswersGenerated.render(out, null, sheet.words(), answers))
            : page(sheet, new Entered(draft.values(), Map.of()), Optional.of(answers));
      }
    };
  }

  private Draft draft(Fields in) {
    in.optional("key", Shape.line(0, Openings.LONGEST_KEY));
    return new Draft(
        in.optional("kind", KIND),
        in.optional("matter", matter()),
        in.optional("subject", Shape.line(0, Report.LONGEST_SUBJECT)).orElse(""),
        in.optional("body", Shape.text(0, Message.LONGEST)).orElse(""),
        in.optional("priority", PRIORITY),
        in.optional("script", Shape.flag()).orElse(false));
  }

  private List<HitView> similar(Draft draft, Sheet sheet) {
    var catalogue = portal.settings().catalogue();
    return portal
        .library()
        .search()
        .similar(
            draft.subject + "\n" + draft.body,
            draft.matter.map(Matters.Choice::matter),
            sheet.language(),
            MOST_ANSWERS,
            LibraryPages.reader(sheet))
        .stream()
        .map(hit -> HitView.of(hit, catalogue))
        .toList();
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
    var kind = in.required("kind", KIND);
    var matter = in.required("matter", matter());
    var subject = in.required("subject", Shape.line(1, Report.LONGEST_SUBJECT));
    var body = in.required("body", Shape.text(1, Message.LONGEST));
    var priority = in.optional("priority", PRIORITY);
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

  private Shape<Matters.Choice> matter() {
    return Shape.choice(Matters.Choice::value, Matters.choices(portal.settings().catalogue()));
  }

  private Once.Decided decide(Report report, Caller caller) {
    var team = portal.settings().catalogue().teamFor(report.matter()).orElseThrow();
    return new Openings(portal)
        .open(
            caller, ShowTicket.Done.FILED, opening -> opening.file(report, team, Optional.empty()));
  }
}
