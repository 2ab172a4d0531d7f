package kundcenter.slacheck;

import static kundcenter.slacheck.TestDesk.CUSTOMER;
import static kundcenter.slacheck.TestDesk.DESK;
import static kundcenter.slacheck.TestDesk.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.Span;
import kundcenter.json.JsonNumber;
import kundcenter.terms.Priority;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Offer;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Event;
import kundcenter.ticket.Promise;
import kundcenter.ticket.Status;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SlaCheckHandlerTest {

  private static final Promise TWO_HOURS = new Promise(1, Duration.ofHours(2));
  private static final Event HALF = new Event.Warned(TWO_HOURS, 50, time("03-02 09:00"), false);

  private final TestDesk desk = new TestDesk();

  @Test
  void what_is_due_is_recorded_by_the_desks_own_rules() {
    var number = open("03-02 08:00", Priority.P1);

    var call = desk.at("03-02 09:01").check();

    var change = desk.history(number).getLast();
    assertThat(change.by()).isEqualTo(Actor.RULES);
    assertThat(change.at()).isEqualTo(time("03-02 09:01"));
    assertThat(change.events()).containsExactly(HALF);
    assertThat(call.number("sla-check", "ChecksDue")).isEqualTo(1);
    assertThat(call.number("sla-check", "warned")).isEqualTo(1);
    assertThat(call.number("sla-check", "CheckLag")).isEqualTo(60_000);
  }

  @Test
  void what_is_not_due_is_left_alone() {
    var number = open("03-02 08:00", Priority.P1);

    var call = desk.at("03-02 08:59").check();

    assertThat(desk.found(number)).isEmpty();
    assertThat(call.number("sla-check", "ChecksDue")).isZero();
  }

  @Test
  void a_warning_and_a_breach_leave_their_notices() {
    var number = open("03-02 08:00", Priority.P1);

    desk.at("03-02 09:31").check();
    desk.at("03-02 10:01").check();

    assertThat(desk.notices(number))
        .contains(number + ".2.WARNING.BUSINESS_SYSTEMS", number + ".3.BREACH.BUSINESS_SYSTEMS");
  }

  @Test
  void a_check_after_two_days_catches_up_in_order() {
    var number = open("03-02 08:00", Priority.P1);

    var call = desk.at("03-04 10:00").check();

    assertThat(desk.found(number))
        .containsExactly(
            HALF,
            new Event.Warned(TWO_HOURS, 75, time("03-02 09:30"), false),
            new Event.Warned(TWO_HOURS, 90, time("03-02 09:48"), false),
            new Event.Breached(TWO_HOURS, time("03-02 10:00")));
    assertThat(call.number("sla-check", "CheckLag"))
        .isEqualTo(Duration.ofHours(49).toMillis());
  }

  @Test
  void an_unanswered_offer_expires_and_a_solved_ticket_is_closed() {
    var asked = open("03-02 08:00", Priority.P5);
    var offer = new Offer("Search", Optional.of("1,200 kr"), Optional.of(time("03-03 08:00")));
    desk.act(asked, DESK, new Command.AskApproval(Subject.ORDER, offer));
    var solved = open("03-02 08:00", Priority.P5);
    desk.act(solved, DESK, new Command.Solve("Restarted it."));

    var call = desk.at("03-16 08:01").check();

    assertThat(desk.found(asked)).contains(new Event.ApprovalExpired(Subject.ORDER));
    assertThat(desk.found(solved)).containsExactly(new Event.Closed(CloseReason.SETTLED, ""));
    assertThat(call.number("sla-check", "expired")).isEqualTo(1);
    assertThat(call.number("sla-check", "settled")).isEqualTo(1);
  }

  @Test
  void two_checks_at_once_record_everything_once() {
    var numbers = new ArrayList<TicketNumber>();
    for (int i = 0; i < 24; i++) numbers.add(open("03-02 08:00", Priority.P1));
    desk.at("03-02 09:01");

    Callable<TestCall> check = desk::check;
    AtOnce.all(2, List.of(check, check));

    assertThat(numbers).allSatisfy(number -> assertThat(desk.found(number)).containsExactly(HALF));
  }

  @Test
  void what_is_done_meanwhile_is_decided_on() {
    var number = open("03-02 08:00", Priority.P1);
    desk.at("03-02 09:01");
    var startsFirst = new Meddling(
        desk.tickets,
        () -> time("03-02 09:01"),
        alwaysMeddles(number, time("03-02 09:01")),
        List.of(it -> desk.act(it.number(), DESK, new Command.StartWork())));

    var call = desk.check(desk.wiring(startsFirst), TestCall.withTime());

    assertThat(desk.found(number)).isEmpty();
    assertThat(call.number("sla-check", "unchanged")).isEqualTo(1);
  }

  @Test
  void a_ticket_that_cannot_be_read_holds_up_no_other_and_is_named_in_the_log() {
    var broken = open("03-02 08:00", Priority.P1);
    var others = new ArrayList<TicketNumber>();
    for (int i = 0; i < 8; i++) others.add(open("03-02 08:00", Priority.P1));
    desk.spoilHistory(broken);

    var call = desk.at("03-02 09:01").check();

    assertThat(others).allSatisfy(number -> assertThat(desk.found(number)).containsExactly(HALF));
    assertThat(call.number("sla-check", "ChecksFailed")).isEqualTo(1);
    assertThat(call.line("check-failed").get("ticket")).isEqualTo(new JsonNumber(broken.value()));
  }

  @Test
  void a_check_without_time_leaves_the_rest_to_the_next() {
    var number = open("03-02 08:00", Priority.P1);
    desk.at("03-02 09:01");

    var call = desk.check(desk.wiring(), TestCall.withoutTime());

    assertThat(desk.found(number)).isEmpty();
    assertThat(call.number("sla-check", "ShardsLeft")).isEqualTo(1);
    desk.check();
    assertThat(desk.found(number)).containsExactly(HALF);
  }

  @Test
  void a_next_check_that_came_too_early_is_moved() {
    var number = open("03-02 08:00", Priority.P1);
    desk.spoil(
        number,
        "SET nextCheck = :early",
        Map.of(":early", AttributeValue.fromS("2026-03-02T07:30:00.000Z")));

    var call = desk.at("03-02 08:45").check();

    assertThat(call.number("sla-check", "rescheduled")).isEqualTo(1);
    assertThat(desk.at("03-02 08:46").check().number("sla-check", "ChecksDue")).isZero();
    assertThat(desk.at("03-02 09:01").check().number("sla-check", "warned")).isEqualTo(1);
  }

  /// By the first terms three quarters are used at nine on the second of April; by those that are
  /// published in the evening of the 31st, at five in the afternoon of the first.
  @Test
  void terms_that_bring_a_warning_earlier_are_followed_from_the_first_on() {
    var number = open("03-26 08:00", Priority.P5);
    desk.at("03-31 12:00").check();
    desk.publish(withEvenings("03-31 20:00"));

    var atMidnight = desk.at("03-31 23:01").check();
    var inTheAfternoon = desk.at("04-01 16:01").check();

    assertThat(atMidnight.number("sla-check", "rescheduled")).isEqualTo(1);
    assertThat(inTheAfternoon.number("sla-check", "warned")).isEqualTo(1);
    assertThat(desk.found(number).getLast())
        .isEqualTo(
            new Event.Warned(new Promise(1, Duration.ofDays(2)), 75, time("04-01 16:00"), true));
  }

  @Test
  void a_customers_word_makes_a_settled_ticket_no_more() {
    var number = open("03-02 08:00", Priority.P5);
    desk.act(number, DESK, new Command.Solve("Restarted it."));
    desk.at("03-16 07:59");
    desk.act(number, CUSTOMER, new Command.Post("It stopped again."));

    desk.at("03-16 08:01").check();

    assertThat(desk.tickets.findLatest(number).orElseThrow().status()).isEqualTo(Status.NEW);
  }

  private TicketNumber open(String at, Priority priority) {
    return desk.at(at).open(priority).number();
  }

  /// The desk is open until 20 from April on.
  private static TermsHistory withEvenings(String published) {
    var first = new BundledSettings().terms().versions().getFirst();
    var hours = first.hours();
    var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    hours
        .weekly()
        .forEach((day, _) ->
            weekly.put(day, List.of(Span.of("08:00", "12:00"), Span.of("13:00", "20:00"))));
    var longer = new OpeningHours(
        hours.zone(), weekly, hours.holidays(), hours.eves(), hours.shortDay(), Map.of());
    return new TermsHistory(
        first, List.of(new Terms("2026-04", time(published), first.targets(), longer)));
  }

  /// A seed with which somebody meddles with that ticket at that time.
  private static long alwaysMeddles(TicketNumber number, Instant now) {
    long seed = 0;
    while (!Meddling.meddles(seed, number, now)) seed++;
    return seed;
  }
}
