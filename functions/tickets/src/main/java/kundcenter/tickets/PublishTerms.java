package kundcenter.tickets;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.TermsDraft;
import kundcenter.terms.Wording;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `POST /v1/terms`: a lead publishes a version, which takes effect with the next month.
record PublishTerms(Desk desk) implements Endpoint {

  private record Wanted(TermsDraft draft, Wording text) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var grant = new Grant(caller);
    if (!grant.isLead()) return Response.problem(WebProblem.LEADS_ONLY);
    var lead = new PersonId(grant.actor().id());
    var wanted = request.body(in -> wanted(in, desk.now()));
    return desk.once()
        .answer(request, caller, () -> decide(wanted, lead))
        .minimalIfPreferred(request);
  }

  private static Wanted wanted(Fields in, Instant now) {
    var text = in.required("text", TermsFields.wording());
    return new Wanted(TermsFields.draft(in, now), text);
  }

  private Once.Decided decide(Wanted wanted, PersonId lead) {
    var earlier =
        desk.books().library().versions().stream().map(PublishedTerms::terms).toList();
    var now = desk.now();
    var version =
        new PublishedTerms(wanted.draft().accepted(earlier, now), wanted.text(), Optional.of(lead));
    return new Once.Decided.Made(
        "/v1/terms",
        (JsonObject) Records.of(TermsView.class).write(TermsView.of(version)),
        answer -> desk.books().library().publish(version, answer, now));
  }
}
