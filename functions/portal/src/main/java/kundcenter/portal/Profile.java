package kundcenter.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Lifetime;
import kundcenter.customer.Caller;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Rights;
import kundcenter.customer.Tombstone;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.portal.templates.JteprofileGenerated;
import kundcenter.store.Departure;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Erasure;
import kundcenter.store.TicketList;
import kundcenter.store.Versioned;
import kundcenter.web.Cookie;
import kundcenter.web.Form;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.Visitors;
import kundcenter.web.desk.ExportedTicket;

/// `/profile`: who one is to us, the language of our letters, where one is signed in, and what is
/// kept of one.
record Profile(Portal portal) {

  static final String DONE = "done";

  /// What somebody sees who was erased.
  static final String GONE = "/erased";

  private static final String PATH = "/profile";
  private static final int PAGE = 100;

  /// Where somebody is led who has said that others are the contacts.
  static String handedOver() {
    return PATH + "?" + DONE + "=contacts";
  }

  Response show(Request request, Sheet sheet, Visit visit) {
    var done = request
        .query()
        .optional(DONE, Shape.choice(it -> it, List.of("language", "sessions", "contacts")))
        .orElse("");
    return page(sheet, visit, Entered.NOTHING, done);
  }

  private Response page(Sheet sheet, Visit visit, Entered entered, String done) {
    var view = view(sheet, visit);
    return Html.page(
        sheet, entered, out -> JteprofileGenerated.render(out, null, sheet, view, entered, done));
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
    var certificates = viewer.person().stream()
        .flatMap(it -> CompanyView.certificates(it, portal.settings().catalogue()).stream())
        .toList();
    return new ProfileView(
        viewer, sessions, certificates, phone(viewer), visit.session().isFresh(now));
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

  /// All that is kept of the person, as a file; others' names are cut (GDPR Art. 15). Whoever has
  /// not signed in just now does so first.
  Response export(Request request, Sheet sheet, Visit visit) {
    if (!(visit.caller() instanceof Caller.Person)) return ShowTicket.none();
    if (!visit.session().isFresh(portal.now())) return notFresh(sheet, visit);
    var person = sheet.viewer().flatMap(Viewer::person).orElseThrow();
    var json = JsonObject.with("person", Records.of(Person.class).write(person))
        .put("tickets", new JsonArray(tickets(person.id())))
        .build();
    return Response.file("application/json", json.text().getBytes(UTF_8))
        .with("Content-Disposition", "attachment; filename=\"kundcenter.json\"");
  }

  private List<Json> tickets(PersonId person) {
    var tickets = new ArrayList<Json>();
    var list = new TicketList.OfRequester(person);
    Optional<String> next = Optional.empty();
    do {
      var page = portal.store().tickets().list(list, PAGE, next);
      for (var summary : page.items())
        portal
            .store()
            .tickets()
            .find(summary.number())
            .ifPresent(ticket -> tickets.add(ExportedTicket.of(ticket, person)));
      next = page.next();
    } while (next.isPresent());
    return tickets;
  }

  /// Erases the person, who then is nobody to us; what is left of them in tickets is taken out
  /// within minutes (GDPR Art. 17).
  Response erase(Request request, Sheet sheet, Visit visit) {
    if (!(visit.caller() instanceof Caller.Person(var id, var company, var _)))
      return ShowTicket.none();
    if (!visit.session().isFresh(portal.now())) return notFresh(sheet, visit);
    if (request.form(in -> in.required("sure", Shape.flag())) instanceof Form.Faulty<Boolean>)
      return page(sheet, visit, new Entered(Map.of(), Map.of("sure", sheet.text("data.sure"))), "");
    var member = portal.directory().member(id, company).orElse(null);
    if (member == null) return ShowTicket.none();
    var now = portal.now();
    var erasure = new Erasure(
        member.person(),
        new Tombstone(id, new PersonId(RandomId.next()), company, now),
        new Departure(member.customer(), visit.caller(), now));
    portal.store().transactions().write(erasure.entries(), now);
    for (var session : portal.store().sessions().of(id))
      portal.store().sessions().end(id, session.id());
    return Response.seeOther(GONE).withCookie(Cookie.forgotten(Visitors.COOKIE));
  }

  private Response notFresh(Sheet sheet, Visit visit) {
    return page(sheet, visit, Entered.refused(Map.of(), sheet.text("data.sign-in-again")), "");
  }
}
