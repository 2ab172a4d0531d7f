package kundcenter.portal;

import java.util.Optional;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;
import kundcenter.web.VisitorEndpoint;

/// A page for anyone.
record Page(Portal portal, Content content) implements VisitorEndpoint {

  /// What it answers on its sheet.
  @FunctionalInterface
  interface Content {
    Response answer(Request request, Sheet sheet);
  }

  @Override
  public Response handle(Request request, Optional<Visit> visit) {
    var viewer = visit.flatMap(it -> Viewer.of(it, portal.directory()));
    var speech = Speech.with(request, viewer);
    var sheet = Sheet.of(portal, speech.language(), viewer, request);
    return speech.remembered(content.answer(request, sheet));
  }
}
