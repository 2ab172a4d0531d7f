package kundcenter.benchmarks.requests;

import static kundcenter.benchmarks.requests.SampleDesk.ANNA;
import static kundcenter.benchmarks.requests.SampleDesk.CUSTOMER;
import static kundcenter.benchmarks.requests.SampleDesk.SPECIALIST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.ApiToken;
import kundcenter.customer.TokenId;
import kundcenter.emulators.TestCloud;
import kundcenter.store.TicketList;
import kundcenter.terms.Priority;
import kundcenter.ticket.Command;
import kundcenter.ticket.Line;
import kundcenter.ticket.Reproduction;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;

/// Counts what each operation of the store asks of DynamoDB, on the emulator. The counts are exact
/// and the same at each run.
public final class RequestBench {

  private static final int PAGE = 25;
  private static final int THREAD = 11;

  private static final String CREATE = "≤ 14 write units";
  private static final String POST = "≤ 12 write units";
  private static final String CHANGE = "≤ 10 write units";
  private static final String SHOW = "1 request, ≤ 1.5 read units";
  private static final String LIST = "1 request, ≤ 1 read unit";

  private final RequestMeter meter;
  private final DynamoTickets tickets;
  private final DynamoCallers callers;
  private final DynamoKeptAnswers answers;
  private final SampleDesk desk;
  private final List<Figure> figures = new ArrayList<>();

  private RequestBench() {
    var environment = TestCloud.emptyDynamoDb().environment();
    var template = TestCloud.TEMPLATE;
    var tables = TableNames.of(template.functions().getFirst().environment());
    meter = new RequestMeter(template.tables(), DynamoDb.client(environment));
    var client = DynamoDb.client(environment, List.of(meter));
    tickets = new DynamoTickets(client, tables);
    callers = new DynamoCallers(client, tables);
    answers = new DynamoKeptAnswers(client, tables);
    desk = new SampleDesk(tickets);
  }

  /// Prints the figures.
  public static void run() {
    System.out.print(Figure.table(figures()));
  }

  static List<Figure> figures() {
    var bench = new RequestBench();
    bench.measureCalls();
    bench.measureLife();
    bench.measureThread();
    bench.measureLists();
    return List.copyOf(bench.figures);
  }

  /// What each call, and each that may come twice, begins with.
  private void measureCalls() {
    var token =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId("k7"), new byte[ApiToken.SECRET_BYTES]);
    measure("find the caller of any call", "–", () -> callers.find(token, Instant.EPOCH));
    measure(
        "look for the answer to a repeated request",
        "–",
        () -> answers.find("0".repeat(64), Instant.EPOCH));
  }

  private void measureLife() {
    var ticket = measure("create a ticket", CREATE, desk::file);
    measure("show it, just created", SHOW, () -> tickets.find(ticket.number()));
    measure("post a message, as the customer", POST, () -> desk.post(ticket, CUSTOMER));
    change(ticket, "set the priority to 1", new Command.SetPriority(Priority.P1, "Allt står."));
    change(ticket, "start work", new Command.StartWork());
    measure("post a message, as a specialist", POST, () -> desk.post(ticket, SPECIALIST));
    change(ticket, "post a note", new Command.PostNote(SampleDesk.MESSAGE));
    change(ticket, "ask the customer", new Command.Ask(SampleDesk.MESSAGE));
    measure("answer, and so end the waiting", POST, () -> desk.post(ticket, CUSTOMER));
    change(ticket, "hand over to the third line", handOver());
    change(ticket, "solve", new Command.Solve(SampleDesk.MESSAGE));
    var other = desk.file();
    measure("link two tickets, both read and written", "–", () -> {
      desk.tie(ticket, other);
      return other;
    });
    change(other, "first message of a specialist, which starts work", new Command.Post("Hej!"));
  }

  private void measureThread() {
    var ticket = desk.file();
    for (var entry = 1; entry < THREAD; entry++)
      desk.post(ticket, entry % 2 == 0 ? CUSTOMER : SPECIALIST);
    measure("show a ticket with a thread of 11, 9 KB", SHOW, () -> tickets.find(ticket.number()));
    measure("the same to change it, as last saved", "–", () -> tickets.findLatest(ticket.number()));
  }

  /// The largest entries: their work has not begun, so they have a due time, and are assigned.
  private void measureLists() {
    for (var count = 0; count < 2 * PAGE; count++)
      desk.command(desk.file(), SPECIALIST, new Command.Assign(ANNA.person()));
    list("a page of 25 of a customer's tickets", new TicketList.OfCustomer(ANNA.customer()));
    list("a page of 25 of a person's tickets", new TicketList.OfRequester(ANNA.person()));
    list("a page of 25 of a queue", new TicketList.Queue(Team.HR, Line.FIRST));
  }

  private static Command handOver() {
    var reproduction = new Reproduction("Öppna perioden.", "24.1", true, Optional.empty());
    return new Command.HandOver(Line.THIRD, "Går att återskapa.", Optional.of(reproduction));
  }

  private void change(Ticket ticket, String operation, Command command) {
    measure(operation, CHANGE, () -> desk.command(ticket, SPECIALIST, command));
  }

  private void list(String operation, TicketList list) {
    measure(operation, LIST, () -> tickets.list(list, PAGE, Optional.empty()));
  }

  private <T> T measure(String operation, String goal, Supplier<T> act) {
    var result = new ArrayList<T>();
    var used = meter.of(() -> result.add(act.get()));
    figures.add(new Figure(operation, used, goal));
    return result.getFirst();
  }
}
