package kundcenter.portal;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.json.JsonObject;
import kundcenter.portal.templates.JteattachGenerated;
import kundcenter.store.Announced;
import kundcenter.store.FileLinks;
import kundcenter.store.Uploads;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Command;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Form;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.WebProblem;
import kundcenter.web.desk.RefusalProblem;

/// Files on a ticket. A form brings one straight to where files lie, which leads the browser back
/// here; it is on the ticket once its name is confirmed by a button. Our script announces it
/// first, brings it with its progress shown, and confirms by itself.
record Attachments(Portal portal) {

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_TYPE = 100;

  /// The form that a ticket's page shows.
  FileLinks.Form form(TicketNumber ticket) {
    var id = new FileId(RandomId.next());
    var then = URI.create(portal.files().portal() + path(ticket, id));
    return portal.files().uploads().form(ticket, id, then, portal.now());
  }

  private static String path(TicketNumber ticket, FileId id) {
    return "/tickets/" + ticket + "/attachments/" + id.value();
  }

  /// Where our script brings a file, and the path of the form that then confirms it.
  Response announce(Request request, Sheet sheet, Visit visit) {
    var form = request.form(in -> new Announced(
        FileName.of(in.required("name", Shape.line(1, LONGEST_NAME))),
        in.required("type", Shape.line(1, LONGEST_TYPE)),
        in.required("size", Shape.whole(0, Attachment.LARGEST)),
        in.required("sha256", Shape.digest())));
    var ticket = reached(request, visit).orElse(null);
    if (ticket == null) return ShowTicket.none();
    return switch (form) {
      case Form.Faulty<Announced> _ -> Response.problem(WebProblem.INVALID_INPUT);
      case Form.Filled<Announced>(var announced) -> {
        var id = new FileId(RandomId.next());
        var upload =
            portal.files().uploads().announce(ticket.number(), id, announced, portal.now());
        var headers = new JsonObject.Builder();
        upload.headers().forEach(headers::put);
        yield Response.ok(JsonObject.with("url", upload.url().toString())
            .put("headers", headers.build())
            .put("then", path(ticket.number(), id))
            .build());
      }
    };
  }

  /// After a file was brought: what it is to be called. Nothing has changed yet.
  Response show(Request request, Sheet sheet, Visit visit) {
    return page(request, sheet, visit, Entered.NOTHING);
  }

  private Response page(Request request, Sheet sheet, Visit visit, Entered entered) {
    var ticket = reached(request, visit).orElse(null);
    var id = id(request).orElse(null);
    if (ticket == null || id == null) return ShowTicket.none();
    var number = ticket.number().value();
    var subject = ticket.report().subject();
    return Html.page(
        sheet,
        entered,
        out -> JteattachGenerated.render(out, null, sheet, number, subject, id.value(), entered));
  }

  Response attach(Request request, Sheet sheet, Visit visit) {
    return switch (request.form(in -> in.required("name", Shape.line(1, LONGEST_NAME)))) {
      case Form.Faulty<String> faulty ->
        page(request, sheet, visit, Entered.of(faulty, sheet.words()));
      case Form.Filled<String>(var name) -> attach(request, sheet, visit, name);
    };
  }

  private Response attach(Request request, Sheet sheet, Visit visit, String name) {
    var ticket = reached(request, visit).orElse(null);
    var id = id(request).orElse(null);
    if (ticket == null || id == null) return ShowTicket.none();
    var done = Response.seeOther(ShowTicket.path(ticket.number(), ShowTicket.Done.ATTACHED));
    if (ticket.attachments().find(id).isPresent()) return done;
    var label = Optional.of(FileName.of(name));
    return switch (portal.files().uploads().settle(ticket.number(), id, label)) {
      case Uploads.Settled.Sound(var attachment) ->
        switch (put(ticket, visit, attachment)) {
          case Deeds.Outcome.Done _ -> done;
          case Deeds.Outcome.None _ -> ShowTicket.none();
          case Deeds.Outcome.Refused(var refusal) ->
            again(request, sheet, visit, name, why(sheet, refusal));
        };
      case Uploads.Settled.Missing _, Uploads.Settled.Other _ ->
        again(request, sheet, visit, name, sheet.text("attach.missing"));
    };
  }

  private Deeds.Outcome put(Ticket ticket, Visit visit, Attachment attachment) {
    return new Deeds(portal)
        .run(ticket.number(), visit.caller(), _ -> Optional.of(new Command.Attach(attachment)));
  }

  private Response again(Request request, Sheet sheet, Visit visit, String name, String why) {
    return page(request, sheet, visit, Entered.refused(Map.of("name", name), why));
  }

  private static String why(Sheet sheet, Refusal refusal) {
    return sheet.text("problem." + new RefusalProblem(refusal).slug());
  }

  /// A link that lives for two minutes, made at the click (threat T36).
  Response fetch(Request request, Sheet sheet, Visit visit) {
    var ticket = reached(request, visit).orElse(null);
    if (ticket == null) return ShowTicket.none();
    var attachment = id(request).flatMap(ticket.attachments()::find).orElse(null);
    if (attachment == null) return ShowTicket.none();
    return attachment
        .objectionToFetching(new Grant(visit.caller()).isDesk())
        .map(refusal -> new ShowTicket(portal)
            .page(request, sheet, visit, Entered.refused(Map.of(), why(sheet, refusal)), ""))
        .orElseGet(() -> Response.toFile(
            portal.files().uploads().fetch(ticket.number(), attachment, portal.now())));
  }

  private Optional<Ticket> reached(Request request, Visit visit) {
    return portal.reached(new TicketNumber(request.numberPart("number")), visit.caller());
  }

  private static Optional<FileId> id(Request request) {
    try {
      return Optional.of(new FileId(request.part("attachment")));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
