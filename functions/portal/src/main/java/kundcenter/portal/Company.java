package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.portal.templates.JtecompanyGenerated;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Job;
import kundcenter.store.NewContacts;
import kundcenter.web.Form;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `/company`: a contact's company: its contacts, its people and what they are trained in, and
/// who of them is to be a contact.
record Company(Portal portal) {

  static final String DONE = "done";

  private static final String PATH = "/company";
  private static final String CONTACTS = "contacts";
  private static final int MOST_PEOPLE = 100;

  Response show(Request request, Sheet sheet, Visit visit) {
    var done = request
        .query()
        .optional(DONE, Shape.choice(it -> it, List.of(CONTACTS)))
        .orElse("");
    return page(sheet, Entered.NOTHING, done);
  }

  private Response page(Sheet sheet, Entered entered, String done) {
    var viewer = sheet.viewer().orElseThrow();
    if (!viewer.isContact()) return ShowTicket.none();
    var customer = viewer.customer().orElseThrow();
    var people = portal.store().lists().people(customer.id(), MOST_PEOPLE, Optional.empty());
    var view = CompanyView.of(
        customer, people.items(), portal.settings().catalogue(), portal.mostContacts());
    return Html.page(
        sheet, entered, out -> JtecompanyGenerated.render(out, null, sheet, view, entered, done));
  }

  /// Says who is entitled to support from now on, at least one and people of the company; what
  /// was held for it is released within a minute. The history keeps who were.
  Response replaceContacts(Request request, Sheet sheet, Visit visit) {
    var viewer = sheet.viewer().orElseThrow();
    if (!viewer.isContact()) return ShowTicket.none();
    var customer = viewer.customer().orElseThrow().id();
    var person = Shape.id(PersonId::new);
    return switch (request.form(
        in -> in.required(CONTACTS, Shape.list(portal.mostContacts(), person)))) {
      case Form.Faulty<List<PersonId>> faulty -> page(sheet, Entered.of(faulty, sheet.words()), "");
      case Form.Filled<List<PersonId>>(var contacts) ->
        replaced(customer, contacts.stream().distinct().toList(), sheet, visit);
    };
  }

  private Response replaced(
      CustomerId customer, List<PersonId> contacts, Sheet sheet, Visit visit) {
    var company = portal.directory().customer(customer).orElse(null);
    if (company == null || contacts.isEmpty() || !areOf(customer, contacts))
      return page(sheet, Entered.refused(Map.of(), sheet.text("company.not-of")), "");
    var now = portal.now();
    if (!company.value().contacts().equals(contacts)) {
      var entries =
          new ArrayList<Entry>(new NewContacts(company, contacts, visit.caller(), now).entries());
      entries.add(new DirectoryEntry.Left(new Job(Trace.Subject.of(customer), now)));
      portal.store().transactions().write(entries, now);
    }
    return Response.seeOther(
        contacts.contains(visit.session().person())
            ? PATH + "?" + DONE + "=" + CONTACTS
            : Profile.handedOver());
  }

  private boolean areOf(CustomerId customer, List<PersonId> contacts) {
    return contacts.stream()
        .allMatch(it -> portal.directory().member(it, customer).isPresent());
  }
}
