package kundcenter.directory;

import static kundcenter.directory.LiveOffice.ANNA;
import static kundcenter.directory.LiveOffice.EKBERGS;
import static kundcenter.directory.LiveOffice.OLLE;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.customer.Hold;
import kundcenter.directory.LiveOffice.Who;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Status;
import org.junit.jupiter.api.Test;

class CustomersTest {

  private static final String PATH = "/v1/customers/ekbergs";

  private final LiveOffice office = new LiveOffice();

  @Test
  void a_lead_adds_a_customer_that_is_found_by_name_and_domain() {
    var made = office.post(
        Who.MARIA,
        "/v1/customers",
        "{\"name\":\"Åhlbergs Måleri\",\"domains\":[\"ÅHLBERGS.example\"],\"products\":[\"go\"]}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/v1/customers/" + made.text("/id"));
    assertThat(office.get(Who.OMAR, "/v1/customers?name=%C3%A5hlb").body())
        .contains(made.text("/id"));
    assertThat(
            office.get(Who.OMAR, "/v1/customers?domain=%C3%A5hlbergs.example").body())
        .contains(made.text("/id"));
    assertThat(office.post(Who.OMAR, "/v1/customers", "{\"name\":\"X\"}").problem())
        .isEqualTo("leads-only");
    assertThat(office
            .post(Who.MARIA, "/v1/customers", "{\"name\":\"X\",\"domains\":[\"ekbergs.example\"]}")
            .problem())
        .isEqualTo("domain-taken");
  }

  @Test
  void a_customer_is_shown_to_its_people_and_the_desk_and_to_no_other_T31() {
    assertThat(office.get(Who.OLLE, PATH).text("/name")).isEqualTo("Bolaget ekbergs");
    assertThat(office.get(Who.OMAR, PATH).header("ETag")).isEqualTo("\"1\"");
    var strange = office.get(Who.SARA, PATH);
    assertThat(strange.uncounted())
        .isEqualTo(office.get(Who.SARA, "/v1/customers/nobody").uncounted());
    assertThat(strange.status()).isEqualTo(404);
  }

  @Test
  void an_unknown_field_and_a_version_that_is_not_the_newest_are_refused_T33() {
    assertThat(office
            .put(Who.MARIA, PATH, "1", "{\"name\":\"X\",\"standing\":\"IN_ORDER\"}")
            .problem())
        .isEqualTo("invalid-input");
    assertThat(office.put(Who.MARIA, PATH, "7", "{\"name\":\"X\"}").problem())
        .isEqualTo("stale-version");
  }

  @Test
  void a_payment_releases_all_that_was_held_for_it_and_nothing_else() {
    office.put(Who.LEDGER, PATH + "/payment-standing", "1", "{\"standing\":\"OVERDUE\"}");
    var annas = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    var olles = office.files(OLLE, EKBERGS, Kind.TECHNICAL);
    var bug = office.files(OLLE, EKBERGS, Kind.PROGRAM_BUG);
    assertThat(office.ticket(annas).hold()).contains(Hold.PAYMENT_OVERDUE);

    var paid =
        office.put(Who.LEDGER, PATH + "/payment-standing", "2", "{\"standing\":\"IN_ORDER\"}");

    assertThat(paid.text("/standing")).isEqualTo("IN_ORDER");
    assertThat(office.ticket(annas).status()).isEqualTo(Status.NEW);
    assertThat(office.ticket(olles).hold()).contains(Hold.NOT_A_CONTACT);
    assertThat(office.ticket(bug).status()).isEqualTo(Status.NEW);
    assertThat(office.jobs.waiting(10)).isEmpty();
    assertThat(office.jobs.held(EKBERGS)).containsExactly(olles);
  }

  @Test
  void what_a_call_has_no_time_to_release_is_released_within_the_minute() {
    office.put(Who.LEDGER, PATH + "/payment-standing", "1", "{\"standing\":\"OVERDUE\"}");
    var held = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.leaveNoTime();

    office.put(Who.LEDGER, PATH + "/payment-standing", "2", "{\"standing\":\"IN_ORDER\"}");
    assertThat(office.ticket(held).status()).isEqualTo(Status.HELD);
    office.followUp();

    assertThat(office.ticket(held).status()).isEqualTo(Status.NEW);
    assertThat(office.jobs.waiting(10)).isEmpty();
  }

  @Test
  void a_contact_hands_over_and_what_the_new_one_has_waiting_is_released() {
    var olles = office.files(OLLE, EKBERGS, Kind.TECHNICAL);

    assertThat(office
            .put(Who.OLLE, PATH + "/contacts", "1", "{\"contacts\":[\"olle\"]}")
            .problem())
        .isEqualTo("contacts-only");
    assertThat(office
            .put(Who.ANNA, PATH + "/contacts", "1", "{\"contacts\":[\"sara\"]}")
            .problem())
        .isEqualTo("not-of-customer");
    assertThat(office
            .put(Who.ANNA, PATH + "/contacts", "1", "{\"contacts\":[\"anna\",\"olle\",\"x\"]}")
            .problem())
        .isEqualTo("invalid-input");
    var saved = office.put(Who.ANNA, PATH + "/contacts", "1", "{\"contacts\":[\"olle\"]}");

    assertThat(saved.status()).isEqualTo(200);
    assertThat(office.ticket(olles).status()).isEqualTo(Status.NEW);
    assertThat(office.get(Who.OMAR, PATH + "/history").body())
        .contains("CONTACTS_REPLACED", "\"before\":\"anna\"", "\"after\":\"olle\"");
  }
}
