package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;
import kundcenter.web.desk.RefusalProblem;

/// An endpoint that is not for everybody: who it is not for is told so before anything is read.
record Only(Whom whom, Endpoint endpoint) implements Endpoint {

  enum Whom {
    LEADS,
    /// Specialists and the vendor's machines.
    DESK,
    /// The desk's people, and a customer's contacts for their own company.
    CONTACTS_AND_SPECIALISTS
  }

  @Override
  public Response handle(Request request, Caller caller) {
    return switch (whom) {
      case LEADS ->
        new Grant(caller).isLead()
            ? endpoint.handle(request, caller)
            : Response.problem(WebProblem.LEADS_ONLY);
      case DESK ->
        new Grant(caller).isDesk()
            ? endpoint.handle(request, caller)
            : Response.problem(new RefusalProblem(Refusal.DESK_ONLY));
      case CONTACTS_AND_SPECIALISTS ->
        caller instanceof Caller.Specialist
                || (caller instanceof Caller.Person person && person.isContact())
            ? endpoint.handle(request, caller)
            : Response.problem(new RefusalProblem(Refusal.CONTACTS_ONLY));
    };
  }
}
