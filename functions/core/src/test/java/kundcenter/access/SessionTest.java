package kundcenter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final Instant BEGUN = Instant.parse("2026-03-02T07:00:00Z");
  private static final PersonId ANNA = new PersonId("anna-lind");
  private static final Session SESSION = Session.begin(
      new SessionToken(ANNA, Secret.of(new byte[Secret.BYTES])), Optional.empty(), "", BEGUN);

  @Test
  void a_customer_stays_eight_hours_without_a_request_T25() {
    assertThat(SESSION.holds(Lifetime.CUSTOMER, after(Duration.ofHours(8).minusMillis(1))))
        .isTrue();
    assertThat(SESSION.holds(Lifetime.CUSTOMER, after(Duration.ofHours(8)))).isFalse();
  }

  @Test
  void a_specialist_stays_one_hour_without_a_request_T25() {
    assertThat(SESSION.holds(Lifetime.DESK, after(Duration.ofHours(1).minusMillis(1))))
        .isTrue();
    assertThat(SESSION.holds(Lifetime.DESK, after(Duration.ofHours(1)))).isFalse();
  }

  @Test
  void requests_prolong_it_to_its_absolute_end_and_no_further_T25() {
    var busy = seen(Duration.ofDays(7).minusMinutes(1));
    var shift = seen(Duration.ofHours(12).minusMinutes(1));

    assertThat(busy.ends(Lifetime.CUSTOMER)).isEqualTo(after(Duration.ofDays(7)));
    assertThat(shift.ends(Lifetime.DESK)).isEqualTo(after(Duration.ofHours(12)));
  }

  @Test
  void the_desk_has_the_shorter_life() {
    var desk = new Caller.Specialist(ANNA, false);
    var customer = new Caller.Person(ANNA, new CustomerId("ekbergs-bygg"), Caller.Role.MEMBER);

    assertThat(Lifetime.of(desk)).isEqualTo(Lifetime.DESK);
    assertThat(Lifetime.of(customer)).isEqualTo(Lifetime.CUSTOMER);
  }

  @Test
  void a_request_is_noted_five_minutes_after_the_last_note() {
    assertThat(SESSION.isToBeNoted(after(Duration.ofMinutes(5).minusMillis(1)))).isFalse();
    assertThat(SESSION.isToBeNoted(after(Duration.ofMinutes(5)))).isTrue();
  }

  @Test
  void it_is_fresh_for_a_quarter_of_an_hour_whatever_is_done_in_it() {
    assertThat(seen(Duration.ofMinutes(14)).isFresh(after(Duration.ofMinutes(15).minusMillis(1))))
        .isTrue();
    assertThat(seen(Duration.ofMinutes(14)).isFresh(after(Duration.ofMinutes(15))))
        .isFalse();
  }

  @Test
  void a_browser_that_talks_at_length_is_cut_short() {
    var token = new SessionToken(ANNA, Secret.of(new byte[Secret.BYTES]));

    assertThat(Session.begin(token, Optional.empty(), "x".repeat(1000), BEGUN).browser())
        .hasSize(200);
  }

  private static Session seen(Duration later) {
    return new Session(ANNA, Optional.empty(), SESSION.id(), BEGUN, BEGUN.plus(later), "");
  }

  private static Instant after(Duration time) {
    return BEGUN.plus(time);
  }
}
