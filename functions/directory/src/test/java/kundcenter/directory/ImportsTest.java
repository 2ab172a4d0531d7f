package kundcenter.directory;

import static kundcenter.directory.LiveOffice.ANNA;
import static kundcenter.directory.LiveOffice.EKBERGS;
import static kundcenter.directory.LiveOffice.OLLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kundcenter.contract.Answer;
import kundcenter.customer.Customer;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.directory.LiveOffice.Who;
import kundcenter.json.JsonObject;
import kundcenter.store.Directory.Account;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Status;
import org.junit.jupiter.api.Test;

class ImportsTest {

  private static final OrganisationNumber EKBERGS_NUMBER = new OrganisationNumber("556000-1009");
  private static final OrganisationNumber OTHER_NUMBER = new OrganisationNumber("556239-4717");

  private final LiveOffice office = new LiveOffice();

  @Test
  void a_table_from_a_swedish_spreadsheet_becomes_customers() {
    var table = "\uFEFF" + """
            organisationNumber;name;domains;products;standing
            5562394717;"Åhlbergs ""Måleri""; Örebro";åhlbergs.example ek.example;go lon;OVERDUE
            ;;;;
            556000-2007;Åäö AB;;;
            """.replace("\n", "\r\n");

    var done = bring("customers", table);

    assertThat(outcomes(done)).containsExactly("2 ADDED", "4 ADDED");
    var customer = customer(OTHER_NUMBER);
    assertThat(customer.name()).isEqualTo("Åhlbergs \"Måleri\"; Örebro");
    assertThat(customer.domains())
        .containsExactlyInAnyOrder(
            new MailDomain("åhlbergs.example"), new MailDomain("ek.example"));
    assertThat(customer.products()).containsExactlyInAnyOrder("go", "lon");
    assertThat(customer.standing()).isEqualTo(PaymentStanding.OVERDUE);
    assertThat(customer(new OrganisationNumber("556000-2007")).standing())
        .isEqualTo(PaymentStanding.IN_ORDER);
    assertThat(office.get(Who.OMAR, "/v1/customers?name=m%C3%A5leri").body())
        .contains(customer.id().value());
    assertThat(
            office.get(Who.OMAR, "/v1/customers/" + customer.id() + "/history").body())
        .contains("IMPORTED");
  }

  @Test
  void a_dry_run_tells_what_would_be_done_and_does_nothing() {
    ekbergsHasItsNumber();
    var table = "organisationNumber,name\n556000-1009,Ekbergs\n556239-4717,Ny\n";

    var tried = send("customers", table, true);

    assertThat(outcomes(tried)).containsExactly("2 CHANGED", "3 ADDED");
    assertThat(count(tried, "added")).isEqualTo(1);
    assertThat(customer(EKBERGS_NUMBER).name()).isEqualTo("Bolaget ekbergs");
    assertThat(office.directory.customerOf(OTHER_NUMBER)).isEmpty();
    assertThat(outcomes(bring("customers", table))).isEqualTo(outcomes(tried));
    assertThat(customer(EKBERGS_NUMBER).name()).isEqualTo("Ekbergs");
  }

  @Test
  void one_wrong_line_is_told_with_all_the_others_and_nothing_is_written() {
    ekbergsHasItsNumber();
    var wrong = bring("customers", """
            organisationNumber,name,domains,products,standing
            556239-4717,Rätt,,,
            556239-4718,Fel nummer,,,
            556000-2007,,,tractor,LATE
            556000-3005,Rätt
            """);
    var taken = bring("customers", """
            organisationNumber,name,domains
            556239-4717,Rätt,new.example
            556000-2007,Fel,norrsken.example
            556000-3005,Fel,new.example
            5562394717,Igen,
            """);

    assertThat(errors(wrong))
        .containsExactly(
            "/csv/line/3/organisationNumber not-like",
            "/csv/line/4/name missing",
            "/csv/line/4/products/0 not-one-of",
            "/csv/line/4/standing not-one-of",
            "/csv/line/5 uneven");
    assertThat(errors(taken))
        .containsExactly(
            "/csv/line/3/domains domain-taken",
            "/csv/line/4/domains domain-taken",
            "/csv/line/5 stands-twice");
    assertThat(office.directory.customerOf(OTHER_NUMBER)).isEmpty();
  }

  @Test
  void columns_that_are_unknown_missing_or_there_twice_are_told_once() {
    assertThat(errors(bring("people", "address,name,name,shoe\na@b.example,A,A,43\n")))
        .containsExactly(
            "/csv/line/1/name repeated",
            "/csv/line/1/shoe unknown",
            "/csv/line/1/organisationNumber missing");
    assertThat(errors(bring("people", "\n\n"))).containsExactly("/csv too-short");
  }

  @Test
  void quotation_marks_that_do_not_match_are_told_at_their_line() {
    var names = "organisationNumber,name\n";

    assertThat(errors(bring("customers", names + "556239-4717,\"a\nb\"\n556000-2007,\"never\n")))
        .contains("/csv/line/4 open-quote");
    assertThat(errors(bring("customers", names + "556239-4717,a\"b\"\n")))
        .containsExactly("/csv/line/2 stray-quote");
    assertThat(errors(bring("customers", names + "556239-4717,\"a\"b\n")))
        .containsExactly("/csv/line/2 stray-quote");
  }

  @Test
  void five_hundred_lines_are_taken_and_no_more() {
    var names = "address,product,level,passed\n";
    var line = "olle@ekbergs.example,go,BASIC,2096-01-02\n";

    assertThat(errors(bring("trainings", names + line.repeat(501))))
        .containsExactly("/csv too-many");
    assertThat(errors(bring("trainings", names + line.repeat(500))))
        .hasSize(20)
        .allMatch(error -> error.endsWith(" stands-twice"));
  }

  @Test
  void a_repeated_table_finds_all_unchanged() {
    ekbergsHasItsNumber();
    var customers = "organisationNumber,name,domains\n556239-4717,Ny,new.example\n";
    var people = """
            address,name,organisationNumber,language,contact,phone
            eva@new.example,Eva Ö,556239-4717,EN,yes,+46 19 10 20 30
            olle@ekbergs.example,Olle,556000-1009,,no,
            """;
    var trainings = """
            address,product,module,level,passed
            eva@new.example,go,lon,BASIC,2096-01-02
            eva@new.example,go,,EXPERT,2096-01-03
            """;

    assertThat(outcomes(bring("customers", customers))).containsExactly("2 ADDED");
    assertThat(outcomes(bring("people", people))).containsExactly("2 ADDED", "3 CHANGED");
    assertThat(outcomes(bring("trainings", trainings))).containsExactly("2 ADDED", "3 ADDED");

    var eva = person("eva@new.example");
    assertThat(customer(OTHER_NUMBER).contacts()).containsExactly(eva.id());
    assertThat(eva.phone()).contains("+46 19 10 20 30");
    assertThat(eva.trainings()).hasSize(2);
    assertThat(outcomes(bring("customers", customers))).containsExactly("2 UNCHANGED");
    assertThat(outcomes(bring("people", people))).containsExactly("2 UNCHANGED", "3 UNCHANGED");
    assertThat(outcomes(bring("trainings", trainings)))
        .containsExactly("2 UNCHANGED", "3 UNCHANGED");
    assertThat(office.jobs.waiting(10)).isEmpty();
  }

  @Test
  void a_training_takes_the_place_of_the_one_in_the_same_module() {
    var names = "address,product,module,level,passed\n";
    bring("trainings", names + "olle@ekbergs.example,go,lon,BASIC,2096-01-02\n");

    var done = bring("trainings", names + "olle@ekbergs.example,go,lon,EXPERT,2096-03-04\n");

    assertThat(outcomes(done)).containsExactly("2 CHANGED");
    assertThat(person("olle@ekbergs.example").trainings())
        .singleElement()
        .extracting(it -> it.level().name())
        .isEqualTo("EXPERT");
    assertThat(errors(bring("trainings", names + "nobody@x.example,go,lon,BASIC,2096-01-02\n")))
        .containsExactly("/csv/line/2/address no-such-person");
  }

  @Test
  void a_customer_has_two_contacts_whom_earlier_lines_may_make_room_for() {
    ekbergsHasItsNumber();
    var names = "address,name,organisationNumber,contact\n";
    var eva = "eva@ekbergs.example,Eva,556000-1009,yes\n";
    var olle = "olle@ekbergs.example,Olle,556000-1009,yes\n";

    assertThat(errors(bring("people", names + eva + olle)))
        .containsExactly("/csv/line/3/contact too-many-contacts");
    assertThat(customer(EKBERGS_NUMBER).contacts()).containsExactly(ANNA);
    var waiting = office.files(OLLE, EKBERGS, Kind.TECHNICAL);
    var anna = "ANNA@ekbergs.example,Anna,556000-1009,no\n";
    assertThat(outcomes(bring("people", names + anna + eva + olle)))
        .containsExactly("2 CHANGED", "3 ADDED", "4 CHANGED");

    assertThat(customer(EKBERGS_NUMBER).contacts())
        .containsExactly(person("eva@ekbergs.example").id(), OLLE);
    assertThat(office.ticket(waiting).status()).isEqualTo(Status.NEW);
  }

  @Test
  void whoever_is_moved_by_a_table_is_no_contact_of_the_company_they_left_T34() {
    bring("customers", "organisationNumber,name\n556239-4717,Ny\n");

    var moved =
        bring("people", "address,name,organisationNumber\nanna@ekbergs.example,Anna,556239-4717\n");

    assertThat(outcomes(moved)).containsExactly("2 CHANGED");
    assertThat(office.directory.customer(EKBERGS).orElseThrow().value().contacts())
        .isEmpty();
    assertThat(person("anna@ekbergs.example").customer())
        .isEqualTo(customer(OTHER_NUMBER).id());
  }

  @Test
  void people_need_their_company_and_an_address_that_is_nobodys_at_the_desk() {
    ekbergsHasItsNumber();
    office.post(
        Who.MARIA,
        "/v1/specialists",
        "{\"address\":\"eva@kundcenter.example\",\"name\":\"Eva\",\"teams\":[],\"lines\":[],"
            + "\"lead\":false,\"onDuty\":true}");

    var refused = bring("people", """
            address,name,organisationNumber
            eva@kundcenter.example,Eva,556000-1009
            new@new.example,Ny,556239-4717
            """);

    assertThat(errors(refused))
        .containsExactly(
            "/csv/line/2/address address-taken", "/csv/line/3/organisationNumber no-such-customer");
  }

  @Test
  void what_a_call_had_no_time_for_is_told_and_done_by_the_same_table_again() {
    var table = "address,name,organisationNumber\n"
        + String.join(
            "",
            IntStream.range(0, 5)
                .mapToObj("p%d@ekbergs.example,P,556000-1009\n"::formatted)
                .toList());
    ekbergsHasItsNumber();
    office.hurry(11);
    var first = bring("people", table);
    office.leaveTime();
    var second = bring("people", table);

    assertThat(count(first, "added")).isPositive();
    assertThat(count(first, "notDone")).isPositive();
    assertThat(outcomes(first)).hasSize(5).last().isEqualTo("6 NOT_DONE");
    assertThat(count(second, "unchanged")).isEqualTo(count(first, "added"));
    assertThat(count(second, "added")).isEqualTo(count(first, "notDone"));
  }

  @Test
  void a_table_that_takes_too_long_to_look_at_is_refused_before_anything_is_written() {
    office.leaveNoTime();

    assertThat(errors(bring("customers", "organisationNumber,name\n556239-4717,Ny\n")))
        .containsExactly("/csv/line/2 no-time");
    assertThat(office.directory.customerOf(OTHER_NUMBER)).isEmpty();
  }

  @Test
  void an_organisation_is_one_customer_however_it_comes_in_T34() {
    ekbergsHasItsNumber();
    var body = "{\"name\":\"Ekberg igen\",\"organisationNumber\":\"5560001009\"}";

    assertThat(office.post(Who.MARIA, "/v1/customers", body).problem())
        .isEqualTo("organisation-number-taken");
    assertThat(office.put(Who.MARIA, "/v1/customers/norrsken", "1", body).problem())
        .isEqualTo("organisation-number-taken");
  }

  @Test
  void leads_alone_bring_in_tables_and_say_whether_they_mean_it() {
    var table = "organisationNumber,name\n556239-4717,Ny\n";
    var body = body(table, false);

    for (var who : List.of(Who.ANNA, Who.OLLE, Who.OMAR))
      assertThat(office.post(who, "/v1/imports/customers", body).problem()).isEqualTo("leads-only");
    assertThat(office.post(Who.LEDGER, "/v1/imports/customers", body).status()).isEqualTo(403);
    assertThat(office.post(Who.MARIA, "/v1/imports/shoes", body).status()).isEqualTo(404);
    assertThat(errors(
            office.post(Who.MARIA, "/v1/imports/customers", body.replace(",\"dryRun\":false", ""))))
        .containsExactly("/dryRun missing");
    assertThat(office.directory.customerOf(OTHER_NUMBER)).isEmpty();
  }

  private void ekbergsHasItsNumber() {
    office.put(
        Who.MARIA,
        "/v1/customers/ekbergs",
        "1",
        "{\"name\":\"Bolaget ekbergs\",\"organisationNumber\":\"556000-1009\","
            + "\"domains\":[\"ekbergs.example\"],\"products\":[\"go\"]}");
  }

  private Answer bring(String sheet, String table) {
    return send(sheet, table, false);
  }

  private Answer send(String sheet, String table, boolean dryRun) {
    return office.post(Who.MARIA, "/v1/imports/" + sheet, body(table, dryRun));
  }

  private static String body(String table, boolean dryRun) {
    return JsonObject.with("csv", table).put("dryRun", dryRun).build().text();
  }

  private static List<String> outcomes(Answer answer) {
    var lines = answer.each("/lines", "/line");
    var outcomes = answer.each("/lines", "/outcome");
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i) + " " + outcomes.get(i))
        .toList();
  }

  private static int count(Answer answer, String outcome) {
    return Integer.parseInt(answer.text("/" + outcome));
  }

  private static List<String> errors(Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return answer.errors();
  }

  private Customer customer(OrganisationNumber number) {
    return office
        .directory
        .customerOf(number)
        .flatMap(office.directory::customer)
        .orElseThrow()
        .value();
  }

  private Person person(String address) {
    var account = office.directory.account(new EmailAddress(address)).orElseThrow();
    return ((Account.OfPerson) account).person().value();
  }
}
