package kundcenter.portal;

import java.util.Map;
import java.util.Optional;
import kundcenter.access.Ask;
import kundcenter.access.Code;
import kundcenter.access.Secret;
import kundcenter.access.SessionToken;
import kundcenter.customer.EmailAddress;
import kundcenter.portal.templates.JtecodeGenerated;
import kundcenter.portal.templates.JteconfirmGenerated;
import kundcenter.portal.templates.JteelsewhereGenerated;
import kundcenter.portal.templates.JtesigninGenerated;
import kundcenter.signin.Entrance;
import kundcenter.signin.SignIn;
import kundcenter.web.Cookie;
import kundcenter.web.Form;
import kundcenter.web.Next;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visitors;

/// The way in by mail: an address, then the link or the code of the mail. What is shown never
/// tells whether somebody has the address (threat T22), and looking at a link changes nothing
/// (threat T20).
record SignInPages(Portal portal) {

  static final String ASK = "ask";
  static final String CODE = "/sign-in/code";

  private static final String HOME = "/tickets";
  private static final int LONGEST_PATH = 200;

  private record Asked(String address, Optional<String> next) {}

  Response show(Request request, Sheet sheet) {
    var next = request.query().optional(Next.PARAMETER, Shape.line(1, LONGEST_PATH));
    return form(sheet, Entered.NOTHING, next.orElse(""));
  }

  private Response form(Sheet sheet, Entered entered, String next) {
    return Html.page(
        sheet, entered, out -> JtesigninGenerated.render(out, null, sheet, entered, next));
  }

  Response ask(Request request, Sheet sheet, Next pages) {
    var form = request.form(in -> new Asked(
        in.required("address", Shape.line(1, EmailAddress.LONGEST)),
        in.optional(Next.PARAMETER, Shape.line(1, LONGEST_PATH))));
    return switch (form) {
      case Form.Faulty<Asked> faulty ->
        form(sheet, Entered.of(faulty, sheet.words()), faulty.entered().getOrDefault("next", ""));
      case Form.Filled<Asked>(var asked) ->
        EmailAddress.parse(asked.address.strip())
            .map(address -> sent(request, address, asked.next.flatMap(pages::page)))
            .orElseGet(() -> form(
                sheet,
                new Entered(
                    Map.of("address", asked.address),
                    Map.of("address", sheet.text("sign-in.no-address"))),
                asked.next.orElse("")));
    };
  }

  private Response sent(Request request, EmailAddress address, Optional<String> next) {
    var cookie = portal.signIn().ask(address, request.network(), next, portal.now());
    return Response.seeOther(CODE).withCookie(new Cookie(ASK, cookie.reveal(), Ask.HOLDS_FOR));
  }

  Response showCode(Sheet sheet, Entered entered) {
    return Html.page(sheet, entered, out -> JtecodeGenerated.render(out, null, sheet, entered));
  }

  Response code(Request request, Sheet sheet) {
    var form = request.form(in -> in.required("code", Shape.line(1, 40)));
    return switch (form) {
      case Form.Faulty<String> faulty -> showCode(sheet, Entered.of(faulty, sheet.words()));
      case Form.Filled<String>(var typed) ->
        Code.parse(typed)
            .map(code -> enter(request, sheet, code, typed))
            .orElseGet(() -> wrongCode(sheet, typed, sheet.text("code.not-one")));
    };
  }

  private Response enter(Request request, Sheet sheet, Code code, String typed) {
    return switch (portal.signIn().enter(asking(request), code, browser(request), portal.now())) {
      case Entrance.SignedIn in -> signedIn(in);
      case Entrance.WrongCode(var left) ->
        wrongCode(sheet, typed, sheet.words().count("code.wrong", left));
      case Entrance.Over _ -> elsewhere(sheet, "over");
    };
  }

  private Response wrongCode(Sheet sheet, String typed, String why) {
    return showCode(sheet, new Entered(Map.of("code", typed), Map.of("code", why)));
  }

  Response showLink(Request request, Sheet sheet) {
    var shown = token(request)
        .map(token -> portal.signIn().show(asking(request), token, portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return shown(request, sheet, shown, "elsewhere");
  }

  Response useLink(Request request, Sheet sheet) {
    var confirmed = token(request)
        .map(token ->
            portal.signIn().confirm(asking(request), token, browser(request), portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return confirmed(sheet, confirmed, "elsewhere");
  }

  Response showWelcome(Request request, Sheet sheet) {
    var shown = token(request)
        .map(token -> portal.signIn().showWelcome(token, portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return shown(request, sheet, shown, "welcome-over");
  }

  Response useWelcome(Request request, Sheet sheet) {
    var confirmed = token(request)
        .map(token -> portal.signIn().acceptWelcome(token, browser(request), portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return confirmed(sheet, confirmed, "welcome-over");
  }

  /// From another product, in which the visitor is signed in.
  Response showHandover(Request request, Sheet sheet) {
    var shown = token(request)
        .map(token -> portal.signIn().showHandover(token, portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return shown(request, sheet, shown, "handover-over");
  }

  Response useHandover(Request request, Sheet sheet) {
    var confirmed = token(request)
        .map(token -> portal.signIn().acceptHandover(token, browser(request), portal.now()))
        .orElseGet(Entrance.Elsewhere::new);
    return confirmed(sheet, confirmed, "handover-over");
  }

  private static Response shown(Request request, Sheet sheet, Entrance.Shown shown, String why) {
    return switch (shown) {
      case Entrance.Ready(var address) ->
        Html.page(
            sheet,
            out ->
                JteconfirmGenerated.render(out, null, sheet, address.toString(), request.path()));
      case Entrance.Elsewhere _ -> elsewhere(sheet, why);
    };
  }

  private static Response confirmed(Sheet sheet, Entrance.Confirmed confirmed, String why) {
    return switch (confirmed) {
      case Entrance.SignedIn in -> signedIn(in);
      case Entrance.Elsewhere _ -> elsewhere(sheet, why);
    };
  }

  private static Response elsewhere(Sheet sheet, String why) {
    return Html.page(sheet, out -> JteelsewhereGenerated.render(out, null, sheet, why));
  }

  private static Response signedIn(Entrance.SignedIn in) {
    return Response.seeOther(in.next().orElse(HOME))
        .withCookie(Visitors.cookie(in.token(), in.lifetime()))
        .withCookie(Cookie.forgotten(ASK));
  }

  private static Optional<Secret> asking(Request request) {
    return request.cookie(ASK).flatMap(Secret::parse);
  }

  private static Optional<Secret> token(Request request) {
    return Secret.parse(request.part("token"));
  }

  private static SignIn.Browser browser(Request request) {
    return new SignIn.Browser(
        request.header("user-agent").orElse(""),
        request.cookie(Visitors.COOKIE).flatMap(SessionToken::parse));
  }
}
