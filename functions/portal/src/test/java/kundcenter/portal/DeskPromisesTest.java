package kundcenter.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.DirectoryEntry;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// The tickets of a Monday, on the Friday after: of priority 1, which is promised two hours, one
/// was begun after half an hour, one after three hours, and one never; one of priority 5 waits.
class DeskPromisesTest {

  private static final Instant MONDAY = Instant.parse("2096-03-05T08:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2096-03-09T09:00:00Z");
  private static final SlaClock CLOCK = new SlaClock(new BundledSettings().terms());
  private static final Customer EKBERGS = new Customer(
      new CustomerId("ekbergs-bygg"),
      "Ekbergs Bygg AB",
      Optional.empty(),
      Set.of(),
      Set.of("go"),
      PaymentStanding.IN_ORDER,
      List.of(new PersonId("anna-lind")));
  private static final Person ANNA = new Person(
      new PersonId("anna-lind"),
      EmailAddress.parse("anna@ekbergs-bygg.example").orElseThrow(),
      "Anna Lind",
      Language.SV,
      EKBERGS.id(),
      List.of(),
      Optional.empty());
  private static final Specialist MARIA = new Specialist(
      new PersonId("maria-ek"),
      EmailAddress.parse("maria@kundcenter.example").orElseThrow(),
      "Maria Ek",
      Language.SV,
      Set.of(Team.HR),
      Set.of(Line.FIRST),
      false,
      true);
  private static final Actor DESK = new Actor(Actor.Party.DESK, MARIA.id().value());

  @Test
  void the_month_shows_each_day_with_tickets_and_its_figures() {
    var page = maria(aMonday()).get("/desk/promises", "month=2096-03").body();

    assertThat(page)
        .contains("<h1>Hållna löften, mars 2096</h1>")
        .contains(
            "<tr><th scope=\"row\"><a href=\"/desk/promises?day=2096-03-05\">mån 5 mars</a></th>"
                + "<td>1</td><td>2</td><td>33,3\u00a0%</td><td>30 min</td></tr>")
        .contains("<tr><th scope=\"row\">1</th><td>1</td><td>2</td><td>33,3\u00a0%</td>")
        .contains("<tr><th scope=\"row\">5</th><td>0</td><td>0</td><td>–</td><td>–</td></tr>")
        .contains("1 löfte löper än.")
        .doesNotContain("day=2096-03-06");
  }

  @Test
  void the_plot_is_a_picture_with_words_of_the_same_rows() {
    var page = maria(aMonday()).get("/desk/promises", "").body();

    assertThat(page)
        .contains("role=\"img\" aria-labelledby=\"plot-wide\"")
        .contains("Stapeldiagram över mars 2096: 1 hållna och 2 brutna löften, dag för dag.")
        .contains("<rect class=\"tl-counted\" x=\"117\" y=\"12\" width=\"18\" height=\"50\"/>")
        .contains("<rect class=\"tl-over\" x=\"117\" y=\"62\" width=\"18\" height=\"100\"/>")
        .doesNotContain("style=");
    assertThat(page.split("class=\"tl-over\" x=")).as("wide and narrow").hasSize(3);
  }

  @Test
  void earlier_months_are_found_by_links_and_later_ones_than_the_current_are_not() {
    var maria = maria(List.of());

    assertThat(maria.get("/desk/promises", "").body())
        .contains("href=\"/desk/promises?month=2096-02\"")
        .contains("Inget löfte är hållet eller brutet än")
        .doesNotContain("month=2096-04")
        .doesNotContain("<svg class=\"line");
    assertThat(maria.get("/desk/promises", "month=2095-12").body())
        .contains("href=\"/desk/promises?month=2096-01\"");
  }

  @Test
  void a_day_lists_the_tickets_whose_promise_was_kept_or_missed() {
    var page = maria(aMonday()).get("/desk/promises", "day=2096-03-05").body();

    assertThat(page)
        .contains("<h3><a href=\"/tickets/1\">1</a></h3>")
        .contains("<p class=\"soft\">Skulle påbörjas senast mån 5 mars kl. 11.00. "
            + "Påbörjades mån 5 mars kl. 09.30.</p>")
        .contains("prioritet 1 · <span class=\"fault\">brutet</span>")
        .contains("Skulle påbörjas senast mån 5 mars kl. 11.00. Är inte påbörjat.</p>")
        .doesNotContain("/tickets/4\"")
        .contains("href=\"/desk/promises?month=2096-03\"");
  }

  @Test
  void the_language_of_the_page_can_be_chosen() {
    assertThat(maria(aMonday()).get("/desk/promises", "lang=en").body())
        .contains("<h1>Promises kept, March 2096</h1>")
        .contains("Bar chart of March 2096: 1 promises kept and 2 missed")
        .contains("33.3\u00a0%");
  }

  @Test
  void the_table_is_that_of_the_api() {
    var table = maria(aMonday()).get("/desk/promises.csv", "month=2096-03");

    assertThat(table.header("Content-Type")).startsWith("text/csv");
    assertThat(table.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"promises-2096-03-01-2096-03-31.csv\"");
    assertThat(table.body().lines())
        .anyMatch(
            line -> line.startsWith("\"1\",\"HR\",\"2026-01\",\"1\",\"2\",\"0\",\"0\",\"0.3333\","))
        .anyMatch(line -> line.startsWith("\"5\",\"HR\",\"2026-01\",\"0\",\"0\",\"0\",\"1\","))
        .hasSize(3);
  }

  @Test
  void a_month_that_is_none_is_told_as_wrong() {
    assertThat(maria(List.of()).get("/desk/promises", "month=2096-13").status()).isEqualTo(400);
  }

  @Test
  void more_tickets_than_there_is_time_for_are_told_so_and_not_cut_off() {
    var many = LongStream.rangeClosed(1, 101).mapToObj(i -> opening(i, MONDAY)).toList();
    var maria = maria(List.of());
    for (int i = 0; i < many.size(); i += 20)
      save(maria.environment(), many.subList(i, Math.min(many.size(), i + 20)));

    assertThat(maria.get("/desk/promises", "", 4_000).body())
        .contains("hinner läsas på en gång")
        .doesNotContain("<svg class=\"line");
    assertThat(maria.get("/desk/promises.csv", "", 4_000).header("Location"))
        .isEqualTo("/desk/promises?month=2096-03");
    assertThat(maria.get("/desk/promises", "", 5_000).body()).contains("101 löften löper än.");
  }

  @Test
  void for_customers_it_is_as_what_there_is_not_T31() {
    var environment = SignedIn.settings();
    TestCloud.emptyDynamoDb();
    var anna = SignedIn.as(
        ANNA.id(),
        Optional.of(EKBERGS.id()),
        List.of(
            new DirectoryEntry.CustomerSaved(Optional.empty(), EKBERGS),
            new DirectoryEntry.PersonSaved(Optional.empty(), ANNA)),
        environment,
        FRIDAY);
    var none = anna.get("/desk", "");

    assertThat(none.status()).isEqualTo(404);
    for (var path : List.of("/desk/promises", "/desk/promises.csv"))
      assertThat(anna.get(path, "month=wrong"))
          .returns(none.status(), SignedIn.Answer::status)
          .returns(none.body(), SignedIn.Answer::body);
  }

  private static SignedIn maria(List<Commit> commits) {
    var environment = SignedIn.settings();
    TestCloud.emptyDynamoDb();
    commits.forEach(commit -> save(environment, List.of(commit)));
    return SignedIn.as(
        MARIA.id(),
        Optional.empty(),
        List.of(new DirectoryEntry.SpecialistSaved(Optional.empty(), MARIA)),
        environment,
        FRIDAY);
  }

  private static void save(Map<String, String> environment, List<Commit> commits) {
    try (var client = DynamoDb.client(environment)) {
      new DynamoTickets(client, new TableNames(environment)).save(commits, Optional.empty());
    }
  }

  private static List<Commit> aMonday() {
    var all = new ArrayList<Commit>();
    all.addAll(urgent(1, Optional.of(Duration.ofMinutes(30))));
    all.addAll(urgent(2, Optional.of(Duration.ofHours(3))));
    all.addAll(urgent(3, Optional.empty()));
    all.add(opening(4, MONDAY));
    return all;
  }

  private static List<Commit> urgent(long number, Optional<Duration> begun) {
    var opened = opening(number, MONDAY);
    var urgent = next(opened, new Command.SetPriority(Priority.P1, "Bråttom"), MONDAY);
    var commits = new ArrayList<>(List.of(opened, urgent));
    begun.ifPresent(
        after -> commits.add(next(urgent, new Command.StartWork(), MONDAY.plus(after))));
    return commits;
  }

  private static Commit opening(long number, Instant at) {
    var report = new Report(
        Channel.API,
        Kind.TECHNICAL,
        new Report.Matter("go", Optional.of("lon")),
        "Lönen går inte att räkna",
        "Ett fel visas.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var opened = new Event.Opened(new Requester(ANNA.id(), EKBERGS.id()), report, Team.HR);
    var anna = new Actor(Actor.Party.CUSTOMER, ANNA.id().value());
    return Commit.opening(new TicketNumber(number), List.of(opened), anna, at, CLOCK);
  }

  private static Commit next(Commit before, Command command, Instant at) {
    if (before.ticket().decide(command, DESK, at) instanceof Decision.Accepted(var events, var _))
      return Commit.next(before.ticket(), events, DESK, at, CLOCK);
    throw new IllegalStateException("not accepted: " + command);
  }
}
