package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kundcenter.access.Code;
import kundcenter.access.Lifetime;
import kundcenter.access.Secret;
import kundcenter.access.SignIns;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.signin.DirectoryRoles;
import kundcenter.signin.Entrance;
import kundcenter.signin.Links;
import kundcenter.signin.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The way in by mail, over the real tables.
class SignInTest {

  private static final EmailAddress ANNA = new EmailAddress("anna@ekbergs-bygg.example");
  private static final EmailAddress OMAR = new EmailAddress("omar@kundcenter.example");
  private static final EmailAddress NOBODY = new EmailAddress("nobody@ekbergs-bygg.example");
  private static final PersonId ANNAS_ID = new PersonId("anna-lind");
  private static final SignIn.Browser FIREFOX = new SignIn.Browser("Firefox", Optional.empty());
  private static final Instant MAIL_READ = START.plus(Duration.ofMinutes(2));

  private final Random random = new Random(25);
  private final Town town = new Town();
  private final SignIn signIn = signIn(CLIENT);
  private final Links links = new Links(new DynamoSignIns(CLIENT, TABLES), town, this::bytes);

  private SignIn signIn(DynamoDbClient client) {
    return new SignIn(
        new DynamoSignIns(client, TABLES),
        new DynamoSessions(client, TABLES),
        new DirectoryRoles(town),
        new DynamoLimits(client, TABLES),
        new DynamoTransactions(client, TABLES),
        this::bytes);
  }

  private byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void the_link_signs_in_where_it_was_asked_for_and_goes_on_to_the_page_that_was_wanted() {
    var cookie = ask(ANNA);
    var mail = mail(cookie).orElseThrow();

    assertThat(mail.address()).isEqualTo(ANNA);
    assertThat(signIn.show(Optional.of(cookie), mail.token(), MAIL_READ))
        .isEqualTo(new Entrance.Ready(ANNA));

    var entered = signedIn(confirm(cookie, mail.token()));

    assertThat(entered.next()).contains("/tickets/10001");
    assertThat(entered.lifetime()).isEqualTo(Lifetime.CUSTOMER);
    assertThat(entered.token().person()).isEqualTo(ANNAS_ID);
    assertThat(sessions().find(ANNAS_ID, entered.token().secret().hash())).isPresent();
  }

  @Test
  void a_specialist_comes_in_the_same_way_and_stays_shorter() {
    var cookie = ask(OMAR);

    var entered = signedIn(confirm(cookie, mail(cookie).orElseThrow().token()));

    assertThat(entered.lifetime()).isEqualTo(Lifetime.DESK);
  }

  @Test
  void a_link_that_is_looked_at_twenty_times_still_works_once_T20() {
    var cookie = ask(ANNA);
    var token = mail(cookie).orElseThrow().token();

    for (var look = 0; look < 20; look++)
      assertThat(signIn.show(Optional.of(cookie), token, MAIL_READ))
          .isInstanceOf(Entrance.Ready.class);

    signedIn(confirm(cookie, token));
    assertThat(confirm(cookie, token)).isEqualTo(new Entrance.Elsewhere());
  }

  @Test
  void of_many_that_use_one_link_at_once_one_comes_in_T21() {
    var cookie = ask(ANNA);
    var token = mail(cookie).orElseThrow().token();

    var entered = Threads.atOnce(6, () -> confirm(cookie, token));

    assertThat(entered.stream().filter(Entrance.SignedIn.class::isInstance)).hasSize(1);
    assertThat(sessions().of(ANNAS_ID)).hasSize(1);
  }

  @Test
  void a_link_is_of_no_use_to_another_browser_T21() {
    var cookie = ask(ANNA);
    var token = mail(cookie).orElseThrow().token();
    var anothers = ask(OMAR);

    for (var browser : List.of(Optional.<Secret>empty(), Optional.of(anothers))) {
      assertThat(signIn.show(browser, token, MAIL_READ)).isEqualTo(new Entrance.Elsewhere());
      assertThat(signIn.confirm(browser, token, FIREFOX, MAIL_READ))
          .isEqualTo(new Entrance.Elsewhere());
    }
    signedIn(confirm(cookie, token));
  }

  @Test
  void nobody_is_signed_in_as_another_by_the_others_link_T27() {
    var attackers = ask(OMAR);
    var token = mail(attackers).orElseThrow().token();
    var victims = ask(ANNA);
    mail(victims);

    assertThat(confirm(victims, token)).isEqualTo(new Entrance.Elsewhere());
  }

  @Test
  void a_link_ends_with_its_tenth_minute_T21() {
    var cookie = ask(ANNA);
    var token = mail(cookie).orElseThrow().token();
    var end = START.plus(Duration.ofMinutes(10));

    assertThat(signIn.show(Optional.of(cookie), token, end.minusMillis(1)))
        .isInstanceOf(Entrance.Ready.class);
    assertThat(signIn.confirm(Optional.of(cookie), token, FIREFOX, end))
        .isEqualTo(new Entrance.Elsewhere());
  }

  @Test
  void a_newer_mail_ends_what_an_older_one_offered_T21() {
    var first = ask(ANNA);
    var old = mail(first).orElseThrow();
    var second = ask(ANNA);
    var latest = mail(second).orElseThrow();

    assertThat(confirm(first, old.token())).isEqualTo(new Entrance.Elsewhere());
    assertThat(enter(first, old.code())).isEqualTo(new Entrance.WrongCode(SignIns.TRIES - 1));
    signedIn(confirm(second, latest.token()));
  }

  @Test
  void a_mail_that_is_attempted_again_has_another_link_and_only_the_last_works() {
    var cookie = ask(ANNA);
    var first = mail(cookie).orElseThrow();
    var again = mail(cookie).orElseThrow();

    assertThat(confirm(cookie, first.token())).isEqualTo(new Entrance.Elsewhere());
    signedIn(confirm(cookie, again.token()));
  }

  @Test
  void the_code_signs_in_where_it_was_asked_for_and_takes_the_link_with_it() {
    var cookie = ask(ANNA);
    var mail = mail(cookie).orElseThrow();

    signedIn(enter(cookie, mail.code()));

    assertThat(confirm(cookie, mail.token())).isEqualTo(new Entrance.Elsewhere());
    assertThat(enter(cookie, mail.code())).isInstanceOf(Entrance.WrongCode.class);
  }

  @Test
  void five_codes_may_be_tried_and_then_the_right_one_comes_too_late_T23() {
    var cookie = ask(ANNA);
    var mail = mail(cookie).orElseThrow();
    var wrong = Code.of(new byte[Code.BYTES]);

    for (var left = 4; left > 0; left--)
      assertThat(enter(cookie, wrong)).isEqualTo(new Entrance.WrongCode(left));
    assertThat(enter(cookie, wrong)).isEqualTo(new Entrance.Over());
    assertThat(enter(cookie, mail.code())).isEqualTo(new Entrance.Over());
  }

  @Test
  void a_code_without_the_browser_that_asked_is_of_no_use_T21() {
    var cookie = ask(ANNA);
    var mail = mail(cookie).orElseThrow();

    assertThat(signIn.enter(Optional.empty(), mail.code(), FIREFOX, MAIL_READ))
        .isEqualTo(new Entrance.Over());
    assertThat(enter(ask(OMAR), mail.code())).isInstanceOf(Entrance.WrongCode.class);
  }

  @Test
  void an_address_that_nobody_has_gets_no_mail() {
    assertThat(mail(ask(NOBODY))).isEmpty();
  }

  @Test
  void asking_with_an_unknown_address_takes_the_same_calls_of_the_store_T22() {
    assertThat(callsOf(client -> signIn(client).ask(ANNA, "n1", Optional.empty(), START)))
        .isEqualTo(callsOf(client -> signIn(client).ask(NOBODY, "n2", Optional.empty(), START)))
        .containsExactly("PutItem Access", "PutItem Access", "TransactWriteItems");
  }

  @Test
  void a_wrong_code_tells_nothing_of_whether_the_address_is_known_T22() {
    var annas = ask(ANNA);
    mail(annas);
    var nobodys = ask(NOBODY);
    mail(nobodys);
    var wrong = Code.of(new byte[Code.BYTES]);
    var outcomes = new ArrayList<Entrance>();

    var known = callsOf(client -> outcomes.add(enter(signIn(client), annas, wrong)));
    var unknown = callsOf(client -> outcomes.add(enter(signIn(client), nobodys, wrong)));

    assertThat(known)
        .isEqualTo(unknown)
        .containsExactly("GetItem Access", "UpdateItem Access", "GetItem Access");
    assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast());
  }

  @Test
  void a_fourth_mail_within_a_quarter_is_not_sent_and_the_answer_does_not_tell_T23() {
    var cookies = new ArrayList<Secret>();
    for (var i = 0; i < 4; i++) cookies.add(ask(ANNA));

    assertThat(cookies.stream().map(this::mail).map(Optional::isPresent))
        .containsExactly(true, true, true, false);
  }

  @Test
  void the_twenty_first_asking_from_a_network_is_not_sent_T23() {
    for (var i = 0; i < 20; i++)
      signIn.ask(new EmailAddress("a" + i + "@a.example"), "192.0.2.7", Optional.empty(), START);

    assertThat(mail(signIn.ask(ANNA, "192.0.2.7", Optional.empty(), START))).isEmpty();
    assertThat(mail(signIn.ask(ANNA, "192.0.2.8", Optional.empty(), START))).isPresent();
  }

  @Test
  void no_secret_of_a_mail_a_browser_or_a_session_lies_in_a_table_T44() {
    var cookie = ask(ANNA);
    var mail = mail(cookie).orElseThrow();
    var rowsBefore = rows();
    var entered = signedIn(confirm(cookie, mail.token()));

    assertThat(rowsBefore + rows())
        .contains(mail.token().hash().hex(), cookie.hash().hex())
        .doesNotContain(
            cookie.reveal(),
            mail.token().reveal(),
            mail.code().reveal(),
            entered.token().secret().reveal());
  }

  @Test
  void the_session_that_a_browser_came_with_ends_when_a_new_one_begins_T24() {
    var first = ask(ANNA);
    var before = signedIn(confirm(first, mail(first).orElseThrow().token())).token();
    var second = ask(ANNA);
    var token = mail(second).orElseThrow().token();

    var browser = new SignIn.Browser("Firefox", Optional.of(before));
    var after =
        signedIn(signIn.confirm(Optional.of(second), token, browser, MAIL_READ)).token();

    assertThat(after.reveal()).isNotEqualTo(before.reveal());
    assertThat(sessions().of(ANNAS_ID))
        .extracting(session -> session.id())
        .containsExactly(after.secret().hash());
  }

  @Test
  void who_shares_a_mailbox_is_told_of_a_browser_that_was_not_known_T34() {
    signedIn(confirmed(ask(ANNA)));
    assertThat(newSignIns()).isEqualTo(1);

    signedIn(confirmed(ask(ANNA)));
    assertThat(newSignIns()).isEqualTo(1);
  }

  @Test
  void a_person_who_was_removed_meanwhile_does_not_come_in_T25() {
    var cookie = ask(ANNA);
    var token = mail(cookie).orElseThrow().token();

    town.remove(ANNAS_ID);

    assertThat(confirm(cookie, token)).isEqualTo(new Entrance.Elsewhere());
    assertThat(sessions().of(ANNAS_ID)).isEmpty();
  }

  @Test
  void a_welcome_shows_whose_it_is_and_signs_in_once_within_a_day_T27() {
    var welcome = links.welcome(ANNAS_ID, START).orElseThrow();
    var late = START.plus(Duration.ofHours(24));

    assertThat(signIn.showWelcome(welcome.token(), late.minusMillis(1)))
        .isEqualTo(new Entrance.Ready(ANNA));
    assertThat(signIn.acceptWelcome(welcome.token(), FIREFOX, late))
        .isEqualTo(new Entrance.Elsewhere());
    signedIn(signIn.acceptWelcome(welcome.token(), FIREFOX, late.minusSeconds(1)));
    assertThat(signIn.acceptWelcome(welcome.token(), FIREFOX, late.minusSeconds(1)))
        .isEqualTo(new Entrance.Elsewhere());
  }

  @Test
  void a_welcome_for_nobody_is_not_written() {
    assertThat(links.welcome(new PersonId("nobody"), START)).isEmpty();
  }

  private Secret ask(EmailAddress address) {
    return signIn.ask(
        address, "192.0.2." + random.nextInt(99), Optional.of("/tickets/10001"), START);
  }

  private Optional<Links.SignInMail> mail(Secret cookie) {
    return links.signIn(cookie.hash().hex(), START);
  }

  private Entrance confirmed(Secret cookie) {
    return confirm(cookie, mail(cookie).orElseThrow().token());
  }

  private Entrance.Confirmed confirm(Secret cookie, Secret token) {
    return signIn.confirm(Optional.of(cookie), token, FIREFOX, MAIL_READ);
  }

  private Entrance enter(Secret cookie, Code code) {
    return enter(signIn, cookie, code);
  }

  private static Entrance enter(SignIn by, Secret cookie, Code code) {
    return by.enter(Optional.of(cookie), code, FIREFOX, MAIL_READ);
  }

  private static Entrance.SignedIn signedIn(Entrance entrance) {
    assertThat(entrance).isInstanceOf(Entrance.SignedIn.class);
    return (Entrance.SignedIn) entrance;
  }

  private static DynamoSessions sessions() {
    return new DynamoSessions(CLIENT, TABLES);
  }

  private static List<String> callsOf(java.util.function.Consumer<DynamoDbClient> act) {
    var calls = new RecordedCalls();
    try (var client = TestDesk.client(calls)) {
      act.accept(client);
    }
    return calls.all();
  }

  private static long newSignIns() {
    return CLIENT.scan(scan -> scan.tableName(TABLES.outbox())).items().stream()
        .filter(row -> row.toString().contains("new-sign-in."))
        .count();
  }

  private static String rows() {
    return CLIENT.scan(scan -> scan.tableName(TABLES.access())).items().toString()
        + CLIENT.scan(scan -> scan.tableName(TABLES.outbox())).items();
  }
}
