package kundcenter.benchmarks.requests;

import static kundcenter.benchmarks.requests.SampleDesk.ANNA;
import static kundcenter.benchmarks.requests.SampleDesk.CUSTOMER;
import static kundcenter.benchmarks.requests.SampleDesk.SPECIALIST;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kundcenter.access.Limit;
import kundcenter.access.Rate;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoReleases;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.ApiToken;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.TestCloud;
import kundcenter.release.DownloadReceipt;
import kundcenter.report.MonthSums;
import kundcenter.report.Period;
import kundcenter.report.Verdict;
import kundcenter.store.Increment;
import kundcenter.store.Increment.Starter;
import kundcenter.store.Shelved;
import kundcenter.store.TicketList;
import kundcenter.terms.Priority;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.TermsDraft;
import kundcenter.terms.Wording;
import kundcenter.ticket.Actor;
import kundcenter.ticket.CloseReason;
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
  private static final int TICKETS = 55;
  private static final int RELEASES = 10;

  private static final Command MESSAGE = new Command.Post(SampleDesk.MESSAGE);
  private static final Command PRIORITY_1 = new Command.SetPriority(Priority.P1, "Allt står.");
  private static final Command TO_THIRD_LINE = new Command.HandOver(
      Line.THIRD,
      "Går att återskapa.",
      Optional.of(new Reproduction("Öppna perioden.", "24.1", true, Optional.empty())));

  private final RequestMeter meter;
  private final DynamoTickets tickets;
  private final DynamoCallers callers;
  private final DynamoLimits limits;
  private final DynamoKeptAnswers answers;
  private final DynamoTermsLibrary library;
  private final DynamoReceipts receipts;
  private final DynamoFigures sums;
  private final DynamoReleases releases;
  private final DynamoDirectory directory;
  private final DynamoTransactions transactions;
  private final SampleDesk desk;
  private final List<Figure> figures = new ArrayList<>();

  private RequestBench() {
    var environment = TestCloud.emptyDynamoDb().environment();
    var template = TestCloud.TEMPLATE;
    var tables = new TableNames(template.functions().getFirst().environment());
    meter = new RequestMeter(template.tables(), DynamoDb.client(environment));
    var client = DynamoDb.client(environment, List.of(meter));
    tickets = new DynamoTickets(client, tables);
    callers = new DynamoCallers(client, tables);
    limits = new DynamoLimits(client, tables);
    answers = new DynamoKeptAnswers(client, tables);
    library = new DynamoTermsLibrary(client, tables);
    receipts = new DynamoReceipts(client, tables);
    sums = new DynamoFigures(client, tables);
    releases = new DynamoReleases(client, tables);
    directory = new DynamoDirectory(client, tables);
    transactions = new DynamoTransactions(client, tables);
    desk = new SampleDesk(tickets);
  }

  /// Prints the figures.
  public static void run() {
    System.out.print(Figure.table(figures()));
    TestCloud.dynamoDb().close();
  }

  static List<Figure> figures() {
    var bench = new RequestBench();
    bench.measureCalls();
    bench.measureLife();
    bench.measureBeginning();
    bench.measureThread();
    bench.measureLists();
    bench.measureBooks();
    bench.measureReleases();
    return List.copyOf(bench.figures);
  }

  /// What each call, and each that may come twice, begins with.
  private void measureCalls() {
    var token =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId("k7"), new byte[ApiToken.SECRET_BYTES]);
    measure("find the caller of any call", Goal.NONE, () -> callers.find(token, Instant.EPOCH));
    measure("count 20 calls of one identity", Goal.NONE, this::counted);
    measure("count 20 more within the minute", Goal.NONE, this::counted);
    measure(
        "look for the answer to a repeated request",
        Goal.NONE,
        () -> answers.find("0".repeat(64), Instant.EPOCH));
  }

  private Rate.Taken counted() {
    return limits.take(Limit.API_CALLS, "specialist/siv", 20, SampleDesk.START);
  }

  private void measureLife() {
    var ticket = file("create a ticket, its report of 500 signs", SampleDesk.words(500));
    file("create a ticket, its report of 1,500 signs", SampleDesk.words(1_500));
    measure("show it", Goal.SHOW, () -> tickets.find(ticket.number()));
    post("post a message, as the customer", ticket, CUSTOMER, MESSAGE);
    change("assign", ticket, new Command.Assign(new PersonId("omar-haddad")));
    change("set the priority to 3", ticket, new Command.SetPriority(Priority.P3, "Delvis."));
    change("set the priority to 1, told to the team", ticket, PRIORITY_1);
    change("start work", ticket, new Command.StartWork());
    post("post a message, as a specialist", ticket, SPECIALIST, MESSAGE);
    post("post a note", ticket, SPECIALIST, new Command.PostNote(SampleDesk.MESSAGE));
    change("ask the customer", ticket, new Command.Ask(SampleDesk.MESSAGE));
    post("answer, and so end the waiting", ticket, CUSTOMER, MESSAGE);
    change("hand over to the third line", ticket, TO_THIRD_LINE);
    change("solve", ticket, new Command.Solve(SampleDesk.MESSAGE));
    change("close", ticket, new Command.Close(CloseReason.BY_CUSTOMER, ""));
  }

  private void measureBeginning() {
    var ticket = desk.file(SampleDesk.MESSAGE);
    var other = desk.file(SampleDesk.MESSAGE);
    measure("link two tickets", Goal.NONE, () -> desk.tie(ticket, other));
    post("post a specialist's first message, which starts work", ticket, SPECIALIST, MESSAGE);
  }

  private void measureThread() {
    var ticket = desk.file(SampleDesk.MESSAGE);
    for (var entry = 1; entry < THREAD; entry++)
      desk.post(ticket, entry % 2 == 0 ? CUSTOMER : SPECIALIST, MESSAGE);
    var number = ticket.number();
    measure("show a ticket with a thread of 11, 9 KB", Goal.SHOW, () -> tickets.find(number));
    measure("the same, as last saved", Goal.NONE, () -> tickets.findLatest(number));
  }

  /// The largest entries: their work has not begun, so they have a due time, and are assigned.
  private void measureLists() {
    for (var count = 0; count < 2 * PAGE; count++)
      desk.command(
          desk.file(SampleDesk.MESSAGE),
          SPECIALIST,
          new Command.Assign(new PersonId("omar-haddad")));
    list("a page of 25 of a customer's tickets", new TicketList.OfCustomer(ANNA.customer()));
    list("a page of 25 of a person's tickets", new TicketList.OfRequester(ANNA.person()));
    list("a page of 25 of a queue", new TicketList.Queue(Team.BUSINESS_SYSTEMS, Line.FIRST));
  }

  private Ticket file(String operation, String report) {
    return measure(operation, Goal.CREATE, () -> desk.file(report));
  }

  /// What is kept and read beside single tickets. All of them were received on one morning.
  private void measureBooks() {
    var month = Period.monthOf(SampleDesk.START);
    var starter = new Starter(new PersonId("omar-haddad"), month);
    var start = new Increment(month, MonthSums.ofStart(Verdict.KEPT), Optional.of(starter));
    measure("count a start of work in the public figures", Goal.NONE, () -> counted(start));
    measure("read the public figures", Goal.NONE, sums::sums);
    for (int version = 1; version <= 2; version++) publish();
    measure("read two published versions, once a minute", Goal.NONE, library::versions);
    measure(
        "read " + TICKETS + " tickets of a month for a report", Goal.NONE, () -> received(month));
  }

  private void measureReleases() {
    for (var count = 0; count < RELEASES - 1; count++) shelve();
    measure("publish a release", Goal.NONE, this::shelve);
    transactions.write(List.of(SampleShelf.owner()), SampleDesk.START);
    measure(
        "find which products a customer owns",
        Goal.NONE,
        () -> directory.customer(SampleShelf.OWNER));
    measure(
        "read the shelf of a product with " + RELEASES + " releases",
        Goal.NONE,
        () -> releases.shelf(SampleShelf.PRODUCT));
    measure("keep the receipt of a download", Goal.NONE, this::receive);
  }

  private Shelved shelve() {
    var next = SampleShelf.next(releases.latest(SampleShelf.PRODUCT), SampleDesk.START);
    transactions.write(List.of(next), SampleDesk.START);
    return next;
  }

  private DownloadReceipt receive() {
    var receipt = SampleShelf.receipt(SampleDesk.START);
    releases.keep(receipt);
    return receipt;
  }

  private Increment counted(Increment increment) {
    sums.add(increment);
    return increment;
  }

  /// Terms like those in force, in 1,000 signs of each language.
  private void publish() {
    var first = new BundledSettings().published().getFirst();
    var draft = new TermsDraft(first.terms().targets(), first.terms().hours());
    var earlier = library.versions().stream().map(PublishedTerms::terms).toList();
    var words = new Wording(SampleDesk.words(1_000), SampleDesk.words(1_000));
    library.publish(
        new PublishedTerms(draft.accepted(earlier, SampleDesk.START), words, Optional.empty()),
        desk.answer(),
        SampleDesk.START);
  }

  private int received(YearMonth month) {
    var found = new AtomicInteger();
    var period = new Period(month.atDay(1), month.atEndOfMonth());
    receipts.each(period, () -> true, _ -> found.incrementAndGet());
    if (found.get() != TICKETS) throw new IllegalStateException("there are " + found);
    return found.get();
  }

  private void post(String operation, Ticket ticket, Actor by, Command words) {
    measure(operation, Goal.POST, () -> desk.post(ticket, by, words));
  }

  private void change(String operation, Ticket ticket, Command command) {
    measure(operation, Goal.CHANGE, () -> desk.command(ticket, SPECIALIST, command));
  }

  private void list(String operation, TicketList list) {
    measure(operation, Goal.LIST, () -> tickets.list(list, PAGE, Optional.empty()));
  }

  private <T> T measure(String operation, Goal goal, Supplier<T> act) {
    var result = new ArrayList<T>();
    var used = meter.of(() -> result.add(act.get()));
    figures.add(new Figure(operation, used, goal));
    return result.getFirst();
  }
}
