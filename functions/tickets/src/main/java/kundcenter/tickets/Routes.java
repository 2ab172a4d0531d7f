package kundcenter.tickets;

import java.util.ArrayList;
import java.util.List;
import kundcenter.ticket.Command;
import kundcenter.web.Route;
import kundcenter.web.Router;

/// Every route of this function; `infrastructure/openapi.yaml` tells what each takes and answers.
final class Routes {

  private static final String TICKET = "/v1/tickets/{number}";

  private static final String ATTACHMENT = TICKET + "/attachments/{attachment}";

  private static final List<String> COMMANDS = List.of(
      "ask",
      "release",
      "answer",
      "pause",
      "resume",
      "set-priority",
      "name-alternative",
      "fail-alternative",
      "assign",
      "route",
      "hand-over",
      "start-work",
      "record-reproduction",
      "enter-time",
      "counter-time",
      "ask-order",
      "place-order",
      "decline-order",
      "ask-remote-control",
      "grant-remote-control",
      "deny-remote-control",
      "withdraw-remote-control",
      "ask-data-access",
      "grant-data-access",
      "deny-data-access",
      "withdraw-data-access",
      "request-quote",
      "quote",
      "accept-quote",
      "decline-quote",
      "solve",
      "reopen",
      "close",
      "tag",
      "release-attachment",
      "untag");

  private Routes() {}

  static Router router(Desk desk) {
    var routes = new ArrayList<Route>();
    routes.add(Route.post("/v1/tickets", new OpenTicket(desk)));
    routes.add(Route.get(
        "/v1/tickets", new ListTickets(desk), "customer", "requester", "limit", "cursor"));
    routes.add(Route.get(TICKET, new ShowTicket(desk)));
    routes.add(Route.get(TICKET + "/sla", new ShowLedger(desk)));
    routes.add(Route.get(TICKET + "/history", new ShowHistory(desk)));
    routes.add(Route.post(
        TICKET + "/messages", new PostWords(desk, Command.Post::new, ArticleLinks.MOST)));
    routes.add(Route.post(TICKET + "/notes", new PostWords(desk, Command.PostNote::new, 0)));
    routes.add(Route.post(TICKET + "/attachments", new AnnounceAttachment(desk)));
    routes.add(Route.post(ATTACHMENT + "/confirm", new ConfirmAttachment(desk)));
    routes.add(Route.post(ATTACHMENT + "/downloads", new FetchAttachment(desk)));
    for (var name : COMMANDS)
      routes.add(Route.post(TICKET + "/" + name, new RunCommand(desk, name)));
    routes.add(Route.post(TICKET + "/merge", new TieTickets(desk, "into", Command.Merge::new)));
    routes.add(Route.post(TICKET + "/link", new TieTickets(desk, "to", Command.LinkTo::new)));
    routes.add(Route.get("/v1/queues/{team}/{line}", new ShowQueue(desk), "limit", "cursor"));
    routes.add(Route.openGet("/v1/opening-hours", new ShowOpeningHours(desk)));
    routes.add(Route.openGet("/v1/terms", new ShowTerms(desk)));
    routes.add(Route.post("/v1/terms", new PublishTerms(desk)));
    routes.add(Route.post("/v1/terms/what-if", new TryTerms(desk)));
    routes.add(
        Route.get("/v1/reports/promises", new ShowPromises(desk), "from", "to").orCsv());
    routes.add(Route.get("/v1/reports/billing", new ShowBilling(desk), "customer", "month")
        .orCsv());
    routes.add(Route.openGet("/v1/figures", new ShowFigures(desk)));
    return new Router(routes.toArray(Route[]::new));
  }
}
