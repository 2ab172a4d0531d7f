package kundcenter.tickets;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.store.Uploads.Settled;
import kundcenter.ticket.Command;
import kundcenter.ticket.Ticket;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST …/attachments/{attachment}/confirm`: the file has been brought. It is looked at, kept, and
/// on the ticket from then on. A second confirmation of the same file changes nothing.
record ConfirmAttachment(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    request.body(_ -> true);
    var ticket = desk.latest(request, caller).orElse(null);
    var id = Desk.attachment(request).orElse(null);
    if (ticket == null || id == null) return Desk.noSuchTicket();
    return ticket.attachments().find(id).isPresent()
        ? desk.changed(ticket)
        : settle(ticket, id, caller);
  }

  private Response settle(Ticket ticket, FileId id, Caller caller) {
    return switch (desk.uploads().settle(ticket.number(), id, Optional.empty())) {
      case Settled.Sound(var attachment) ->
        RunCommand.decide(ticket, new Command.Attach(attachment), Optional.empty(), caller, desk);
      case Settled.Missing _ -> Response.problem(DeskProblem.UPLOAD_MISSING);
      case Settled.Other _ -> Response.problem(DeskProblem.UPLOAD_DIFFERS);
    };
  }
}
