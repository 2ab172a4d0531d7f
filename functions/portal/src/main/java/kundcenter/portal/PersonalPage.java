package kundcenter.portal;

import kundcenter.web.PersonalEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;
import kundcenter.web.WebProblem;

/// A page, or a form, for whoever is signed in.
record PersonalPage(Portal portal, Content content) implements PersonalEndpoint {

  /// What it answers on its sheet, which has a viewer.
  @FunctionalInterface
  interface Content {
    Response answer(Request request, Sheet sheet, Visit visit);
  }

  @Override
  public Response handle(Request request, Visit visit) {
    var viewer = Viewer.of(visit, portal.directory());
    if (viewer.isEmpty()) return Response.problem(WebProblem.NO_SUCH_RESOURCE);
    var speech = Speech.with(request, viewer);
    var sheet = Sheet.of(portal, speech.language(), viewer, request);
    return speech.remembered(content.answer(request, sheet, visit));
  }
}
