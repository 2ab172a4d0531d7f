package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import kundcenter.access.Lifetime;
import kundcenter.customer.Caller;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.Rights;
import kundcenter.portal.templates.JteprofileGenerated;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Versioned;
import kundcenter.web.Form;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `/profile`: who one is to us, the language of our letters, where one is signed in.
record Profile(Portal portal) {

  static final String DONE = "done";

  private static final String PATH = "/profile";

  Response show(Request request, Sheet sheet, Visit visit) {
    var done = request
        .query()
        .optional(DONE, Shape.choice(it -> it, List.of("language", "sessions")))
        .orElse("");
    var view = view(sheet, visit);
    return Html.page(sheet, out -> JteprofileGenerated.render(out, null, sheet, view, done));
  }

  private ProfileView view(Sheet sheet, Visit visit) {
    var now = portal.now();
    var lifetime = Lifetime.of(visit.caller());
    var viewer = sheet.viewer().orElseThrow();
    var sessions = portal.store().sessions().of(visit.session().person()).stream()
        .filter(session -> session.holds(lifetime, now))
        .map(session -> new ProfileView.Browser(
            session.browser(),
            session.seen(),
            session.id().equals(visit.session().id())))
        .toList();
    return new ProfileView(viewer, sessions, phone(viewer));
  }

  /// The phone number is for those who are certified.
  private Optional<String> phone(Viewer viewer) {
    var answer = viewer
        .person()
        .flatMap(person -> viewer.customer().map(customer -> new Rights(person, customer)))
        .map(rights -> rights.may(new Rights.Act.SeePhoneNumber()));
    return answer
        .filter(Rights.Answer.Yes.class::isInstance)
        .map(_ -> portal.settings().provider().phone());
  }

  Response speak(Request request, Sheet sheet, Visit visit) {
    var form = request.form(
        in -> in.required("language", Shape.choice(Language::tag, List.of(Language.values()))));
    if (form instanceof Form.Filled<Language>(var language)
        && visit.caller() instanceof Caller.Person someone)
      portal
          .directory()
          .person(someone.person())
          .filter(found -> found.value().language() != language)
          .ifPresent(found -> save(found, language));
    return Response.seeOther(PATH + "?" + DONE + "=language");
  }

  private void save(Versioned<Person> before, Language language) {
    var person = before.value();
    var after = new Person(
        person.id(),
        person.address(),
        person.name(),
        language,
        person.customer(),
        person.trainings(),
        person.phone());
    portal
        .store()
        .transactions()
        .write(List.of(new DirectoryEntry.PersonSaved(Optional.of(before), after)), portal.now());
  }

  /// Ends every session but this one.
  Response endOthers(Request request, Sheet sheet, Visit visit) {
    var here = visit.session();
    for (var session : portal.store().sessions().of(here.person()))
      if (!session.id().equals(here.id()))
        portal.store().sessions().end(here.person(), session.id());
    return Response.seeOther(PATH + "?" + DONE + "=sessions");
  }
}
