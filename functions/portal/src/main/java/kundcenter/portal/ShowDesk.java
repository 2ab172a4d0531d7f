package kundcenter.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.portal.templates.JtedeskGenerated;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.ticket.Line;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `GET /desk`: a line's open tickets, most urgent first, a specialist's own, or those of somebody
/// who was looked for; for the desk.
record ShowDesk(Portal portal) implements PersonalPage.Content {

  static final String PATH = "/desk";
  static final String LIST = "list";
  static final String QUESTION = "q";
  static final String CUSTOMER = "customer";
  static final String REQUESTER = "requester";

  private static final String MINE = "mine";
  private static final int PAGE = 25;
  private static final int LONGEST_QUESTION = 100;

  static final List<TicketList.Queue> QUEUES = Stream.of(Team.values())
      .flatMap(team -> Stream.of(Line.values()).map(line -> new TicketList.Queue(team, line)))
      .toList();

  /// What of the desk's tickets is to be seen.
  private record Wanted(
      Optional<String> question,
      Optional<CustomerId> customer,
      Optional<PersonId> requester,
      Optional<String> list) {}

  @Override
  public Response answer(Request request, Sheet sheet, Visit visit) {
    if (!(visit.caller() instanceof Caller.Specialist(var id, var _))) return ShowTicket.none();
    var me = portal.directory().specialist(id).orElseThrow().value();
    var query = request.query();
    var wanted = new Wanted(
        query.optional(QUESTION, Shape.line(0, LONGEST_QUESTION)).filter(text -> !text.isBlank()),
        query.optional(CUSTOMER, Shape.id(CustomerId::new)),
        query.optional(REQUESTER, Shape.id(PersonId::new)),
        query.optional(LIST, Shape.choice(it -> it, lists())));
    return wanted
        .question()
        .map(text -> new DeskSearch(portal, sheet).answer(text, visit.caller(), me))
        .orElseGet(() -> list(request, sheet, visit.caller(), me, wanted));
  }

  private static List<String> lists() {
    return Stream.concat(Stream.of(MINE), QUEUES.stream().map(ShowDesk::name)).toList();
  }

  private Response list(Request request, Sheet sheet, Caller caller, Specialist me, Wanted wanted) {
    var cursors = portal.look().cursors();
    var after = cursors.open(request, caller);
    var chosen = wanted.list().orElseGet(() -> name(home(me)));
    var isOfSomebody = wanted.customer().isPresent() || wanted.requester().isPresent();
    var page = wanted
        .customer()
        .<TicketList>map(TicketList.OfCustomer::new)
        .or(() -> wanted.requester().map(TicketList.OfRequester::new))
        .or(() -> queue(chosen))
        .map(list -> portal.store().tickets().list(list, PAGE, after))
        .orElseGet(() -> new OwnTickets(portal.store().tickets()).page(me.id(), after));
    var next = page.next().map(place -> request.pageAt(cursors.seal(request, caller, place)));
    var names = new Names(portal.directory(), sheet.words());
    var heading = wanted
        .customer()
        .map(names::ofCustomer)
        .or(() -> wanted.requester().map(names::ofPerson))
        .orElseGet(() -> title(sheet.words(), chosen));
    return page(
        sheet,
        new DeskView(
            tabs(sheet.words(), isOfSomebody ? "" : chosen),
            "",
            heading,
            rows(page, names),
            List.of(),
            next));
  }

  static Response page(Sheet sheet, DeskView view) {
    return Html.page(sheet, out -> JtedeskGenerated.render(out, null, sheet, view));
  }

  private List<DeskView.Row> rows(Page<TicketSummary> page, Names names) {
    var hours = portal.settings().terms().timetable();
    return page.items().stream()
        .map(ticket -> new DeskView.Row(
            ticket,
            names.ofCustomer(ticket.requester().customer()),
            ticket.assignee().map(names::ofSpecialist),
            ticket.left(hours, portal.now())))
        .toList();
  }

  /// The lists to choose from: one's own, and those of the lines.
  static List<DeskView.Tab> tabs(Words words, String chosen) {
    return lists().stream()
        .map(list -> new DeskView.Tab(
            title(words, list), PATH + "?" + LIST + "=" + list, list.equals(chosen)))
        .toList();
  }

  private static String title(Words words, String list) {
    return queue(list)
        .map(queue ->
            words.text("team." + queue.team()) + ", " + words.text("line-name." + queue.line()))
        .orElseGet(() -> words.text("desk.mine"));
  }

  /// The first of the lines that somebody works in.
  private static TicketList.Queue home(Specialist me) {
    return QUEUES.stream()
        .filter(queue -> me.teams().contains(queue.team()) && me.lines().contains(queue.line()))
        .findFirst()
        .orElse(QUEUES.getFirst());
  }

  private static Optional<TicketList.Queue> queue(String name) {
    return QUEUES.stream().filter(queue -> name(queue).equals(name)).findFirst();
  }

  private static String name(TicketList.Queue queue) {
    return (queue.team() + "-" + queue.line()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Where a ticket is shown.
  static String path(TicketNumber number) {
    return "/tickets/" + number;
  }
}
