package kundcenter.portal;

import java.util.Arrays;
import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.portal.templates.JteaccessibilityGenerated;
import kundcenter.portal.templates.JteerasedGenerated;
import kundcenter.portal.templates.JtefrontGenerated;
import kundcenter.portal.templates.JtehoursGenerated;
import kundcenter.portal.templates.JtetermsGenerated;
import kundcenter.web.Next;
import kundcenter.web.Response;
import kundcenter.web.Route;
import kundcenter.web.Router;

/// Every page of this function.
final class Routes {

  private static final String TICKET = "/tickets/{number}";

  private final Portal portal;
  private final Router router;

  private Routes(Portal portal) {
    this.portal = portal;
    this.router = new Router(all().toArray(Route[]::new));
  }

  static Router router(Portal portal) {
    return new Routes(portal).router;
  }

  private List<Route> all() {
    var newTicket = new NewTicket(portal);
    var signIn = new SignInPages(portal);
    var attachments = new Attachments(portal);
    var downloads = new Downloads(portal);
    var library = new LibraryPages(portal);
    var company = new Company(portal);
    var promises = new DeskPromises(portal);
    return List.of(
        page(
            "/",
            (_, sheet) -> Html.page(
                sheet,
                out -> JtefrontGenerated.render(
                    out, null, sheet, FrontView.of(portal, portal.now())))),
        page(
            "/opening-hours",
            (_, sheet) -> Html.page(
                sheet,
                out -> JtehoursGenerated.render(
                    out, null, sheet, HoursView.of(portal, portal.now())))),
        page(
            "/terms",
            (_, sheet) -> Html.page(
                sheet,
                out -> JtetermsGenerated.render(
                    out, null, sheet, TermsView.of(portal, portal.now())))),
        page(
            "/accessibility",
            (_, sheet) ->
                Html.page(sheet, out -> JteaccessibilityGenerated.render(out, null, sheet))),
        Route.page("/assets/{name}", new ShowAsset(portal.look().assets())).inAnyForm(),
        page("/sign-in", signIn::show, Next.PARAMETER),
        open("/sign-in", (request, sheet) -> signIn.ask(request, sheet, new Next(router))),
        page(SignInPages.CODE, (_, sheet) -> signIn.showCode(sheet, Entered.NOTHING)),
        open(SignInPages.CODE, signIn::code),
        page("/sign-in/{token}", signIn::showLink),
        open("/sign-in/{token}", signIn::useLink),
        Route.personalForm("/sign-out", new SignOut(portal)),
        page("/welcome/{token}", signIn::showWelcome),
        open("/welcome/{token}", signIn::useWelcome),
        page("/open/{token}", signIn::showHandover),
        open("/open/{token}", signIn::useHandover),
        personal(
            ShowDesk.PATH,
            new ShowDesk(portal),
            ShowDesk.LIST,
            ShowDesk.QUESTION,
            ShowDesk.CUSTOMER,
            ShowDesk.REQUESTER,
            "cursor"),
        personal(DeskPromises.PATH, promises::show, DeskPromises.MONTH, DeskPromises.DAY),
        personal(DeskPromises.TABLE, promises::table, DeskPromises.MONTH, DeskPromises.DAY)
            .inAnyForm(),
        personal(
            "/tickets",
            customers(new ListTickets(portal)),
            ListTickets.WHOSE,
            ListTickets.WHICH,
            "cursor"),
        personal(
            "/tickets/new", customers((_, sheet, _) -> newTicket.show(sheet, Entered.NOTHING))),
        form("/tickets/new", newTicket::send),
        form("/tickets/new/answers", newTicket::answers),
        personal(TICKET, new ShowTicket(portal), ShowTicket.DONE),
        form(TICKET + "/reply", new Reply(portal)),
        form(TICKET + "/answer", ActOnTicket.answer(portal)),
        form(TICKET + "/withdraw", ActOnTicket.withdraw(portal)),
        form(TICKET + "/release", ActOnTicket.release(portal)),
        form(TICKET + "/close", ActOnTicket.close(portal)),
        personal(TICKET + "/attachments/{attachment}", attachments::show),
        form(TICKET + "/attachments/{attachment}", attachments::attach),
        form(TICKET + "/attachments/{attachment}/fetch", attachments::fetch),
        form(TICKET + "/attachments", attachments::announce),
        personal(TICKET + "/quote", new AskForQuote(portal)::show),
        form(TICKET + "/quote", new AskForQuote(portal)::ask),
        personal("/downloads", downloads::show),
        form("/downloads/{product}/{version}", downloads::fetch),
        personal("/downloads/{product}/{version}/manifest", downloads::manifest).inAnyForm(),
        personal("/profile", new Profile(portal)::show, Profile.DONE),
        form("/profile/language", new Profile(portal)::speak),
        form("/profile/sessions/end", new Profile(portal)::endOthers),
        form("/profile/export", new Profile(portal)::export).inAnyForm(),
        form("/profile/erase", new Profile(portal)::erase),
        page(
            Profile.GONE,
            (_, sheet) -> Html.page(sheet, out -> JteerasedGenerated.render(out, null, sheet))),
        page("/faq", library::faq, LibraryPages.QUESTION, LibraryPages.KIND, LibraryPages.MATTER),
        page("/academy", library::academy),
        page("/a/{id}", library::show, LibraryPages.DONE),
        form("/a/{id}/vote", library::vote),
        page("/a/{id}/files/{file}", library::play).inAnyForm(),
        open("/a/{id}/files/{file}", library::fetch),
        personal("/company", customers(company::show), Company.DONE),
        form("/company/contacts", company::replaceContacts));
  }

  private Route page(String path, Page.Content content, String... parameters) {
    return Route.page(path, new Page(portal, content), known(parameters));
  }

  private Route open(String path, Page.Content content) {
    return Route.form(path, new Page(portal, content));
  }

  private Route personal(String path, PersonalPage.Content content, String... parameters) {
    return Route.personalPage(path, new PersonalPage(portal, content), known(parameters));
  }

  /// Every page can be asked for in a language.
  private static String[] known(String... parameters) {
    var known = Arrays.copyOf(parameters, parameters.length + 1);
    known[parameters.length] = Speech.NAME;
    return known;
  }

  /// A page of a customer's, in the place of which a specialist finds the desk.
  private static PersonalPage.Content customers(PersonalPage.Content content) {
    return (request, sheet, visit) -> visit.caller() instanceof Caller.Specialist
        ? Response.seeOther(ShowDesk.PATH)
        : content.answer(request, sheet, visit);
  }

  private Route form(String path, PersonalPage.Content content) {
    return Route.personalForm(path, new PersonalPage(portal, content));
  }
}
