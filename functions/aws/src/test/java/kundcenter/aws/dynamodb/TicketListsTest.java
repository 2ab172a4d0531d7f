package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opened;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.terms.Priority;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Line;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicketListsTest {

  private static final TicketList OF_CUSTOMER = new TicketList.OfCustomer(ANNA.customer());
  private static final TicketList OF_ANNA = new TicketList.OfRequester(ANNA.person());
  private static final TicketList QUEUE = new TicketList.Queue(Team.BUSINESS_SYSTEMS, Line.FIRST);

  static Stream<TicketList> lists() {
    return Stream.of(OF_CUSTOMER, OF_ANNA, QUEUE);
  }

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void an_entry_tells_what_the_ticket_is_like_now() {
    var commit = next(opened(), new Command.SetPriority(Priority.P2, "Står stilla."));
    saved(commit);

    assertThat(lists())
        .allSatisfy(list -> assertThat(TICKETS.list(list, 10, Optional.empty()))
            .isEqualTo(new Page<>(List.of(commit.snapshot().summary()), Optional.empty())));
  }

  @Test
  void a_list_without_tickets_is_an_empty_page_and_the_last() {
    assertThat(TICKETS.list(OF_CUSTOMER, 10, Optional.empty()))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
  }

  @Test
  void a_customers_list_has_all_their_peoples_tickets_and_nobody_elses() {
    var annas = opened().number();
    var erik = new Requester(new PersonId("erik-ekberg"), ANNA.customer());
    var eriks = saved(opening(TICKETS.allotNumber(), erik)).number();
    var sara = new Requester(new PersonId("sara-nyman"), new CustomerId("norrsken-handel"));
    saved(opening(TICKETS.allotNumber(), sara));

    assertThat(numbers(pages(OF_CUSTOMER, 10, _ -> {}))).containsExactly(eriks, annas);
    assertThat(numbers(pages(OF_ANNA, 10, _ -> {}))).containsExactly(annas);
  }

  @Test
  void a_queue_has_promises_by_what_is_due_then_work_in_hand_then_what_waits() {
    var waits = saved(next(opened(), new Command.Ask("Vilken version?"))).number();
    var inHand = saved(next(opened(), new Command.StartWork())).number();
    var minor = opened().number();
    var urgent = saved(next(opened(), new Command.SetPriority(Priority.P1, "Allt står.")))
        .number();

    assertThat(numbers(pages(QUEUE, 10, _ -> {}))).containsExactly(urgent, minor, inHand, waits);
  }

  @Test
  void a_ticket_routed_to_another_team_changes_queue() {
    var routed =
        saved(next(opened(), new Command.Route(Team.HR, "Det gäller lön."))).number();

    assertThat(pages(QUEUE, 10, _ -> {})).isEmpty();
    assertThat(numbers(pages(new TicketList.Queue(Team.HR, Line.FIRST), 10, _ -> {})))
        .containsExactly(routed);
  }

  @Test
  void a_closed_ticket_leaves_the_queue_and_stays_in_the_lists() {
    var closed =
        saved(next(opened(), new Command.Close(CloseReason.NO_ANSWER, ""))).number();

    assertThat(pages(QUEUE, 10, _ -> {})).isEmpty();
    assertThat(numbers(pages(OF_CUSTOMER, 10, _ -> {}))).containsExactly(closed);
  }

  @Test
  void a_solved_ticket_leaves_the_queue_and_comes_back_when_reopened() {
    var solved = saved(next(opened(), new Command.Solve("Starta om.")));
    assertThat(pages(QUEUE, 10, _ -> {})).isEmpty();

    saved(next(solved, new Command.Reopen("Felet är kvar.")));

    assertThat(numbers(pages(QUEUE, 10, _ -> {}))).containsExactly(solved.number());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_page_that_ends_with_the_list_names_no_next_one(TicketList list) {
    openedEveryMinute(4);

    var first = TICKETS.list(list, 2, Optional.empty());
    var second = TICKETS.list(list, 2, first.next());

    assertThat(first.next()).isPresent();
    assertThat(second.items()).hasSize(2);
    assertThat(second.next()).isEmpty();
  }

  /// New tickets come, and others are written on, between any two pages.
  @ParameterizedTest
  @MethodSource("lists")
  void page_by_page_nothing_is_lost_or_repeated_while_others_write(TicketList list) {
    var there = openedEveryMinute(17);

    var read = pages(list, 3, page -> {
      saved(opening(TICKETS.allotNumber(), ANNA, START.minus(Duration.ofDays(page))));
      for (var number : numbersOf(there))
        saved(next(TICKETS.findLatest(number).orElseThrow(), new Command.PostNote("Meanwhile.")));
    });

    assertThat(numbers(read))
        .doesNotHaveDuplicates()
        .containsSubsequence(
            list instanceof TicketList.Queue ? numbersOf(there) : numbersOf(there.reversed()));
  }

  /// The places of a cursor may be gone when the next page is asked for.
  @Test
  void a_queue_is_read_on_although_the_last_ticket_shown_has_left_it() {
    var there = openedEveryMinute(4);

    var read = pages(QUEUE, 2, page -> {
      if (page == 1) saved(next(there.get(1), new Command.Solve("Klart.")));
    });

    assertThat(numbers(read)).isEqualTo(numbersOf(there));
  }

  private static List<Ticket> openedEveryMinute(int tickets) {
    return Stream.iterate(START, at -> at.plus(Duration.ofMinutes(1)))
        .limit(tickets)
        .map(at -> saved(opening(TICKETS.allotNumber(), ANNA, at)))
        .toList();
  }

  /// A whole list, with an act after each page, counted from 1.
  private static List<TicketSummary> pages(TicketList list, int limit, Consumer<Integer> between) {
    var read = new ArrayList<TicketSummary>();
    var page = TICKETS.list(list, limit, Optional.empty());
    for (var count = 1; ; count++) {
      read.addAll(page.items());
      between.accept(count);
      if (page.next().isEmpty()) return read;
      page = TICKETS.list(list, limit, page.next());
    }
  }

  private static List<TicketNumber> numbers(List<TicketSummary> summaries) {
    return summaries.stream().map(TicketSummary::number).toList();
  }

  private static List<TicketNumber> numbersOf(List<Ticket> tickets) {
    return tickets.stream().map(Ticket::number).toList();
  }
}
