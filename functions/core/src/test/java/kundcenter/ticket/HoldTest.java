package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.customer.Caller.Role;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HoldTest {

  private static final Command RELEASE = new Command.Release();

  @ParameterizedTest
  @EnumSource
  void a_held_ticket_has_no_clock_and_says_so(Hold reason) {
    var held = held(reason);

    assertThat(held.status()).isEqualTo(Status.HELD);
    assertThat(held.ticket().hold()).contains(reason);
    assertThat(held.ticket().clock().events()).isEmpty();
  }

  @Test
  void the_clock_starts_at_the_release_with_the_priority_of_then() {
    var released = held(Hold.NOT_A_CONTACT)
        .after(Duration.ofHours(5))
        .then(SVEN, new Command.SetPriority(Priority.P2, "Much is hampered"))
        .after(Duration.ofHours(1))
        .then(ANNA, RELEASE);

    assertThat(released.status()).isEqualTo(Status.NEW);
    assertThat(released.ticket().clock().events())
        .containsExactly(new ClockEvent.Opened(Case.START.plus(Duration.ofHours(6)), Priority.P2));
    assertThat(released.ticket().received()).isEqualTo(Case.START);
  }

  @Test
  void the_clock_of_a_released_add_on_still_waits_for_its_quote() {
    var released = held(Kind.ADD_ON, Hold.PAYMENT_OVERDUE).then(Actor.RULES, RELEASE);

    assertThat(released.status()).isEqualTo(Status.NEW);
    assertThat(released.ticket().clock().events()).isEmpty();
  }

  @Test
  void a_contact_releases_what_lacks_a_contacts_yes_and_nothing_else() {
    assertThat(held(Hold.NOT_A_CONTACT).then(ANNA, RELEASE).status()).isEqualTo(Status.NEW);
    assertThat(held(Hold.PAYMENT_OVERDUE).refusal(ANNA, RELEASE))
        .isEqualTo(Refusal.RELEASED_BY_PAYMENT);
    assertThat(held(Hold.UNKNOWN_CUSTOMER).refusal(ANNA, RELEASE))
        .isEqualTo(Refusal.RELEASED_BY_DESK);
  }

  @ParameterizedTest
  @EnumSource
  void a_specialist_and_the_rules_release_every_ticket(Hold reason) {
    assertThat(held(reason).then(SVEN, RELEASE).status()).isEqualTo(Status.NEW);
    assertThat(held(reason).then(Actor.RULES, RELEASE).status()).isEqualTo(Status.NEW);
  }

  @Test
  void a_ticket_is_released_once() {
    assertThat(held(Hold.NOT_A_CONTACT).then(ANNA, RELEASE).refusal(ANNA, RELEASE))
        .isEqualTo(Refusal.NOT_ON_HOLD);
    assertThat(Case.opened().refusal(SVEN, RELEASE)).isEqualTo(Refusal.NOT_ON_HOLD);
  }

  @Test
  void neither_a_member_nor_a_machine_of_the_customers_releases_T34() {
    var held = held(Hold.NOT_A_CONTACT);
    var person = new PersonId("anna");
    var customer = new CustomerId("bageriet");

    for (var caller : List.of(
        new Caller.Person(person, customer, Role.MEMBER),
        new Caller.Machine(new TokenId("m1"), Optional.of(customer))))
      assertThat(held.ticket().decide(RELEASE, new Grant(caller), held.now()))
          .isEqualTo(Decision.refused(Refusal.CONTACTS_ONLY));
    var contact = new Grant(new Caller.Person(person, customer, Role.CONTACT));
    assertThat(held.ticket().decide(RELEASE, contact, held.now()))
        .isEqualTo(Decision.accepted(new Event.Released()));
  }

  static Stream<Command> work() {
    return Stream.of(
        new Command.StartWork(),
        new Command.Ask("Which version?"),
        new Command.Solve("Restart it"),
        new Command.Pause(Ground.PAYMENT, "Overdue"),
        new Command.NameAlternative("Use the old page"),
        new Command.AskApproval(Approval.Subject.ORDER, Case.DEAL),
        new Command.EnterTime(
            new TimeEntry.Work(5, TimeEntry.Activity.PHONE, TimeEntry.Cause.UNKNOWN, "Looked")));
  }

  @ParameterizedTest
  @MethodSource("work")
  void nobody_works_on_a_held_ticket(Command command) {
    assertThat(held(Hold.NOT_A_CONTACT).refusal(SVEN, command)).isEqualTo(Refusal.ON_HOLD);
  }

  @Test
  void a_held_ticket_is_talked_about_filed_and_routed_and_none_of_it_begins_the_work() {
    var talked = held(Hold.NOT_A_CONTACT)
        .then(ANNA, new Command.Post("It is urgent"))
        .then(SVEN, new Command.Post("Please ask your contact"))
        .then(SVEN, new Command.PostNote("A known fault"))
        .then(SVEN, new Command.Tag("ledger"))
        .then(SVEN, new Command.Route(Team.HR, "Payroll"));

    assertThat(talked.status()).isEqualTo(Status.HELD);
    assertThat(talked.begun()).isFalse();
  }

  @Test
  void a_ticket_closed_while_held_comes_back_only_as_a_new_one() {
    var closed =
        held(Hold.NOT_A_CONTACT).then(ANNA, new Command.Close(CloseReason.BY_CUSTOMER, ""));

    assertThat(closed.status()).isEqualTo(Status.CLOSED);
    assertThat(closed.refusal(SVEN, new Command.Reopen("Again"))).isEqualTo(Refusal.ON_HOLD);
    assertThat(closed.refusal(SVEN, RELEASE)).isEqualTo(Refusal.NOT_OPEN);
    assertThat(closed.decision(ANNA, new Command.Post("Again")))
        .isEqualTo(new Decision.FollowUp("Again"));
  }

  @Test
  void nothing_is_reconsidered_where_all_is_as_it_was() {
    var overdue = People.rights(Role.CONTACT, PaymentStanding.OVERDUE, true);

    assertThat(Filing.reconsider(held(Hold.PAYMENT_OVERDUE).ticket(), overdue)).isEmpty();
    assertThat(Filing.reconsider(Case.opened().ticket(), overdue)).isEmpty();
  }

  @Test
  void once_paid_a_contacts_ticket_is_released_and_a_members_waits_for_a_contact() {
    var held = held(Hold.PAYMENT_OVERDUE).ticket();

    assertThat(Filing.reconsider(held, People.rights(Role.CONTACT, PaymentStanding.IN_ORDER, true)))
        .containsExactly(new Event.Released());
    assertThat(
            Filing.reconsider(held, People.rights(Role.CONTACT, PaymentStanding.IN_ORDER, false)))
        .containsExactly(new Event.Released(), new Event.Tagged(Filing.UNTRAINED));
    assertThat(Filing.reconsider(held, People.rights(Role.MEMBER, PaymentStanding.IN_ORDER, true)))
        .containsExactly(new Event.Held(Hold.NOT_A_CONTACT));
  }

  @Test
  void a_ticket_goes_with_its_requester_to_the_company_that_they_are_of() {
    var held = held(Hold.UNKNOWN_CUSTOMER);
    var rights = People.rights("snickeriet", Role.CONTACT, PaymentStanding.IN_ORDER, true);
    var moved = new Event.Moved(new CustomerId("bageriet"), new CustomerId("snickeriet"));

    assertThat(Filing.reconsider(held.ticket(), rights))
        .containsExactly(moved, new Event.Released());
    assertThat(Filing.reconsider(Case.opened().ticket(), rights)).containsExactly(moved);
    assertThat(held.with(Actor.RULES, Decision.accepted(moved)).ticket().requester())
        .isEqualTo(new Requester(new PersonId("anna"), new CustomerId("snickeriet")));
  }

  private static Case held(Hold reason) {
    return held(Kind.TECHNICAL, reason);
  }

  private static Case held(Kind kind, Hold reason) {
    return Case.opened(1, "bageriet", Case.report(kind, Optional.empty()), new Event.Held(reason));
  }
}
