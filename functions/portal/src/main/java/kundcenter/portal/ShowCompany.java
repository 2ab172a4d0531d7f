package kundcenter.portal;

import java.util.Optional;
import kundcenter.portal.templates.JtecompanyGenerated;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;

/// `GET /company`: a contact's company: its contacts, its people and what they are trained in.
record ShowCompany(Portal portal) implements PersonalPage.Content {

  private static final int MOST_PEOPLE = 100;

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    var viewer = sheet.viewer().orElseThrow();
    if (!viewer.isContact()) return ShowTicket.none();
    var customer = viewer.customer().orElseThrow();
    var people = portal.store().lists().people(customer.id(), MOST_PEOPLE, Optional.empty());
    var view = CompanyView.of(customer, people.items(), portal.settings().catalogue());
    return Html.page(sheet, out -> JtecompanyGenerated.render(out, null, sheet, view));
  }
}
