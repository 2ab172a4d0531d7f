package kundcenter.directory;

import static kundcenter.directory.LiveOffice.ANNA;
import static kundcenter.directory.LiveOffice.EKBERGS;
import static kundcenter.directory.LiveOffice.OLLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.directory.LiveOffice.Who;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.TicketList;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Command;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Redaction;
import kundcenter.ticket.Status;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final LiveOffice office = new LiveOffice();

  @Test
  void the_desk_adds_a_person_whose_address_is_nobodys_yet() {
    var body = "{\"address\":\"eva@ekbergs.example\",\"name\":\"Eva\",\"customer\":\"ekbergs\"}";

    var made = office.post(Who.OMAR, "/v1/people", body);

    assertThat(made.status()).isEqualTo(201);
    assertThat(office.get(Who.OMAR, "/v1/people?address=EVA@ekbergs.example").body())
        .contains(made.text("/id"));
    assertThat(office.post(Who.OMAR, "/v1/people", body).problem()).isEqualTo("address-taken");
    assertThat(office.post(Who.ANNA, "/v1/people", body).problem()).isEqualTo("desk-only");
  }

  @Test
  void a_person_is_shown_to_themselves_their_contacts_and_the_desk_and_to_nobody_else_T31_T34() {
    assertThat(office.get(Who.OLLE, "/v1/people/olle").status()).isEqualTo(200);
    assertThat(office.get(Who.ANNA, "/v1/people/olle").status()).isEqualTo(200);
    assertThat(office.get(Who.OMAR, "/v1/people/olle").status()).isEqualTo(200);
    assertThat(office.get(Who.OLLE, "/v1/people/anna").uncounted())
        .isEqualTo(office.get(Who.OLLE, "/v1/people/nobody").uncounted());
    assertThat(office.get(Who.SARA, "/v1/people/olle").uncounted())
        .isEqualTo(office.get(Who.SARA, "/v1/people/nobody").uncounted());
  }

  @Test
  void people_say_their_own_name_and_no_address_or_company_T33_T34() {
    var own =
        office.put(Who.OLLE, "/v1/people/olle", "1", "{\"name\":\"Olle N\",\"language\":\"EN\"}");
    var more = "{\"name\":\"O\",\"language\":\"SV\",\"customer\":\"norrsken\"}";

    assertThat(own.text("/name")).isEqualTo("Olle N");
    assertThat(office.put(Who.OLLE, "/v1/people/olle", "2", more).problem())
        .isEqualTo("invalid-input");
    assertThat(office
            .put(Who.ANNA, "/v1/people/olle", "2", "{\"name\":\"X\",\"language\":\"SV\"}")
            .status())
        .isEqualTo(404);
  }

  @Test
  void what_the_desk_reads_of_people_is_noted_for_the_leads_T56() {
    office.get(Who.OMAR, "/v1/people/olle");
    office.get(Who.OLLE, "/v1/people/olle");

    var audit = office.get(Who.MARIA, "/v1/audit?day=2096-03-05").body();

    assertThat(audit).contains("specialist/omar", "READ", "olle").doesNotContain("person/ekbergs");
    assertThat(office.get(Who.OMAR, "/v1/audit?day=2096-03-05").problem()).isEqualTo("leads-only");
  }

  @Test
  void tickets_of_an_unknown_company_go_with_the_person_whom_the_desk_has_placed() {
    var unknown = new CustomerId("unknown");
    var bo = new PersonId("bo");
    office.save(
        new DirectoryEntry.CustomerSaved(Optional.empty(), Customer.unknown(unknown, "bo")),
        new DirectoryEntry.PersonSaved(Optional.empty(), LiveOffice.person(bo, unknown)));
    var ticket = office.files(bo, unknown, Kind.TECHNICAL);

    var moved = office.put(
        Who.OMAR,
        "/v1/people/bo",
        "1",
        "{\"address\":\"bo@x.example\",\"name\":\"Bo\",\"language\":\"SV\",\"customer\":\"ekbergs\"}");

    assertThat(moved.status()).isEqualTo(200);
    assertThat(office.ticket(ticket).requester().customer()).isEqualTo(EKBERGS);
    assertThat(office.ticket(ticket).status()).isEqualTo(Status.HELD);
    assertThat(office.jobs.held(EKBERGS)).containsExactly(ticket);
    assertThat(office.jobs.held(unknown)).isEmpty();
  }

  @Test
  void access_is_granted_by_making_somebody_a_customers_member_and_the_answer_is_told() {
    var unknown = new CustomerId("unknown");
    var bo = new PersonId("bo");
    office.save(
        new DirectoryEntry.CustomerSaved(Optional.empty(), Customer.unknown(unknown, "bo")),
        new DirectoryEntry.PersonSaved(Optional.empty(), LiveOffice.person(bo, unknown)));
    var asked = office.files(bo, unknown, Kind.ACCESS_REQUEST);
    var other = office.files(ANNA, EKBERGS, Kind.ACCESS_REQUEST);

    var strange = office.post(Who.OMAR, "/v1/people/bo/access", "{\"request\":" + other + "}");
    var granted = office.post(
        Who.OMAR, "/v1/people/bo/access", "{\"request\":" + asked + ",\"customer\":\"ekbergs\"}");

    assertThat(strange.problem()).isEqualTo("no-such-request");
    assertThat(granted.text("/customer")).isEqualTo("ekbergs");
    assertThat(office.directory.member(bo, EKBERGS)).isPresent();
    assertThat(office.ticket(asked).requester().customer()).isEqualTo(EKBERGS);
  }

  @Test
  void a_specialist_may_take_any_ticket_for_a_wish_for_access() {
    var asked = office.files(OLLE, EKBERGS, Kind.GUIDANCE);

    var declined = office.post(Who.OMAR, "/v1/people/olle/access", "{\"request\":" + asked + "}");

    assertThat(declined.status()).isEqualTo(201);
    assertThat(declined.text("/customer")).isEqualTo("ekbergs");
  }

  @Test
  void an_erased_person_is_gone_and_their_tickets_go_on_without_name_text_and_file() {
    var annas = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    var olles = office.files(OLLE, EKBERGS, Kind.TECHNICAL);
    var annasFile = office.brings(annas, ANNA);
    var ollesFile = office.brings(olles, OLLE);

    assertThat(office.delete(Who.OMAR, "/v1/people/anna", "1").problem()).isEqualTo("leads-only");
    assertThat(office.delete(Who.MARIA, "/v1/people/anna", "1").status()).isEqualTo(204);

    var cleaned = office.ticket(annas);
    assertThat(office.get(Who.MARIA, "/v1/people/anna").status()).isEqualTo(404);
    assertThat(office.directory.customer(EKBERGS).orElseThrow().value().contacts())
        .isEmpty();
    assertThat(cleaned.report().body()).isEqualTo(Redaction.GONE);
    assertThat(cleaned.requester().person()).isNotEqualTo(ANNA);
    assertThat(office.lies(annasFile)).isFalse();
    assertThat(office.ticket(olles).report().body()).contains("Anna Lind");
    assertThat(office.lies(ollesFile)).isTrue();
    assertThat(office
            .tickets
            .list(new TicketList.OfRequester(ANNA), 10, Optional.empty())
            .items())
        .isEmpty();
    assertThat(office.jobs.waiting(10)).isEmpty();
  }

  @Test
  void an_erasure_that_a_call_had_no_time_for_is_done_within_the_minute() {
    var annas = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.leaveNoTime();

    office.delete(Who.MARIA, "/v1/people/anna", "1");
    assertThat(office.ticket(annas).report().body()).contains("Anna Lind");
    office.followUp();

    assertThat(office.ticket(annas).report().body()).isEqualTo(Redaction.GONE);
  }

  @Test
  void a_store_that_is_out_of_reach_in_the_middle_leaves_the_job_for_the_next_minute() {
    var annas = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.leaveNoTime();
    office.delete(Who.MARIA, "/v1/people/anna", "1");
    var broken = office.followUpWith((_, _) -> {
      throw new Unavailable(Duration.ofSeconds(1), new IllegalStateException("down"));
    });

    assertThat(broken.runWaiting(() -> true)).isZero();
    assertThat(office.jobs.waiting(10)).hasSize(1);
    office.followUp();

    assertThat(office.ticket(annas).report().body()).isEqualTo(Redaction.GONE);
    assertThat(office.jobs.waiting(10)).isEmpty();
  }

  @Test
  void what_holds_nothing_of_them_or_was_cleaned_before_is_not_written_again() {
    var annas = office.files(ANNA, EKBERGS, Kind.TECHNICAL);
    office.acts(annas, new Actor(Actor.Party.DESK, "omar"), new Command.StartWork());
    office.leaveNoTime();
    office.delete(Who.MARIA, "/v1/people/anna", "1");
    var written = new ArrayList<List<Integer>>();
    var breaksOffOnce = office.followUpWith((number, changes) -> {
      written.add(changes.stream().map(Change::version).toList());
      office.texts.replace(number, changes);
      if (written.size() == 1)
        throw new Unavailable(Duration.ofSeconds(1), new IllegalStateException("down"));
    });
    assertThat(breaksOffOnce.runWaiting(() -> true)).isZero();
    assertThat(office.subjects(EKBERGS)).containsExactly("Lönen till Anna Lind");

    assertThat(breaksOffOnce.runWaiting(() -> true)).isEqualTo(1);

    assertThat(written).containsExactly(List.of(1), List.of());
    assertThat(office.subjects(EKBERGS)).containsExactly(Redaction.GONE);
  }

  @Test
  void people_get_all_that_is_kept_of_them_and_nobody_elses_T31() {
    office.files(OLLE, EKBERGS, Kind.TECHNICAL);

    var export = office.get(Who.OLLE, "/v1/people/olle/export").body();

    assertThat(export).contains("olle@ekbergs.example", "Anna Lind får ingen lön.", "REQUESTER");
    assertThat(office.get(Who.ANNA, "/v1/people/olle/export").status()).isEqualTo(404);
    assertThat(office.get(Who.MARIA, "/v1/people/olle/export").status()).isEqualTo(200);
  }

  @Test
  void trainings_and_specialists_are_kept_as_they_are_said() {
    var trainings =
        "{\"trainings\":[{\"product\":\"go\",\"module\":\"lon\",\"level\":\"BASIC\",\"passed\":\"2096-01-02\"}]}";
    var specialist = "{\"address\":\"eva@kundcenter.example\",\"name\":\"Eva\",\"teams\":[\"HR\"],"
        + "\"lines\":[\"FIRST\"],\"lead\":false,\"onDuty\":true}";

    assertThat(office.put(Who.OMAR, "/v1/people/olle/trainings", "1", trainings).status())
        .isEqualTo(200);
    assertThat(office.directory.person(OLLE).orElseThrow().value().isCertified())
        .isTrue();
    var made = office.post(Who.MARIA, "/v1/specialists", specialist);
    assertThat(made.status()).isEqualTo(201);
    var path = "/v1/specialists/" + made.text("/id");
    assertThat(office
            .put(Who.MARIA, path, "1", specialist.replace("true}", "false}"))
            .status())
        .isEqualTo(200);
    assertThat(office.get(Who.OMAR, "/v1/specialists").body()).contains("\"onDuty\":false");
  }
}
