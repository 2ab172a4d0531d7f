package kundcenter.portal;

import kundcenter.customer.Language;
import kundcenter.portal.templates.JteerrorGenerated;
import kundcenter.web.ErrorPage;
import kundcenter.web.ProblemType;

/// A problem as a page: what is wrong, what to do, and the number by which we find the request.
record Errors(Portal portal) implements ErrorPage {

  @Override
  public String html(ProblemType problem, Language language, String request) {
    var sheet = Sheet.ofError(portal, language);
    var title = sheet.text("problem." + problem.slug());
    return Html.of(out -> JteerrorGenerated.render(out, null, sheet, title, request));
  }
}
