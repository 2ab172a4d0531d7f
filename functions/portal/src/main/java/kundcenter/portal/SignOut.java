package kundcenter.portal;

import kundcenter.web.Cookie;
import kundcenter.web.PersonalEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Visit;
import kundcenter.web.Visitors;

/// `POST /sign-out`: ends the session for good.
record SignOut(Portal portal) implements PersonalEndpoint {

  @Override
  public Response handle(Request request, Visit visit) {
    portal.store().sessions().end(visit.session().person(), visit.session().id());
    return Response.seeOther("/").withCookie(Cookie.forgotten(Visitors.COOKIE));
  }
}
