package kundcenter.tickets;

import java.time.Duration;
import java.util.List;
import kundcenter.json.Records;
import kundcenter.terms.Terms;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/terms`, for anyone: the terms in force, and those that will be.
record ShowTerms(Desk desk) implements OpenEndpoint {

  private static final Duration FRESH_FOR = Duration.ofMinutes(1);

  private record View(TermsView inForce, List<TermsView> coming) {}

  @Override
  public Response handle(Request request) {
    var now = desk.now();
    var terms = desk.settings().terms();
    var coming = terms.versions().stream()
        .skip(1)
        .filter(version -> version.effectiveFrom().isAfter(now))
        .map(this::view)
        .toList();
    var view = new View(view(terms.inForceAt(now)), coming);
    return Response.ok(Records.of(View.class).write(view)).cacheable(FRESH_FOR);
  }

  private TermsView view(Terms terms) {
    return desk.settings().published().stream()
        .filter(version -> version.terms().id().equals(terms.id()))
        .findFirst()
        .map(TermsView::of)
        .orElseThrow();
  }
}
