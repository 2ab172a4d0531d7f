package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoSessionsTest {

  private static final PersonId ANNA = new PersonId("anna-lind");
  private static final PersonId OMAR = new PersonId("omar-haddad");
  private static final SessionToken TOKEN = token(ANNA, 1);
  private static final Session SESSION =
      Session.begin(TOKEN, Optional.of(new CustomerId("ekbergs-bygg")), "Firefox", START);

  private final DynamoSessions sessions = new DynamoSessions(TestDesk.CLIENT, TestDesk.TABLES);

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void a_session_is_found_as_it_began() {
    sessions.begin(SESSION);
    var omars = Session.begin(token(OMAR, 2), Optional.empty(), "", START);
    sessions.begin(omars);

    assertThat(sessions.find(ANNA, SESSION.id())).contains(SESSION);
    assertThat(sessions.find(OMAR, omars.id())).contains(omars);
    assertThat(sessions.find(OMAR, SESSION.id())).isEmpty();
  }

  @Test
  void only_the_hash_of_a_session_lies_in_the_table_T25() {
    sessions.begin(SESSION);

    var rows =
        TestDesk.CLIENT.scan(scan -> scan.tableName(TestDesk.TABLES.access())).items();

    assertThat(rows).hasSize(1);
    assertThat(rows.toString())
        .contains(SESSION.id().hex())
        .doesNotContain(TOKEN.secret().reveal());
  }

  @Test
  void a_noted_request_is_seen_and_changes_nothing_else() {
    sessions.begin(SESSION);
    var later = START.plus(Duration.ofHours(1));

    sessions.note(SESSION, later);

    assertThat(sessions.find(ANNA, SESSION.id()))
        .contains(
            new Session(ANNA, SESSION.company(), SESSION.id(), START, later, SESSION.browser()));
  }

  @Test
  void a_request_that_crosses_the_end_does_not_bring_the_session_back_T25() {
    sessions.begin(SESSION);
    sessions.end(ANNA, SESSION.id());

    sessions.note(SESSION, START);

    assertThat(sessions.find(ANNA, SESSION.id())).isEmpty();
  }

  @Test
  void a_persons_sessions_are_listed_newest_first_and_all_end_at_once_T34() {
    var next = Session.begin(token(ANNA, 3), Optional.empty(), "Chrome", START.plusSeconds(1));
    var omars = Session.begin(token(OMAR, 2), Optional.empty(), "", START);
    for (var session : new Session[] {SESSION, next, omars}) sessions.begin(session);

    assertThat(sessions.of(ANNA)).containsExactly(next, SESSION);

    sessions.endAll(ANNA);

    assertThat(sessions.of(ANNA)).isEmpty();
    assertThat(sessions.of(OMAR)).containsExactly(omars);
  }

  private static SessionToken token(PersonId person, int fill) {
    var bytes = new byte[Secret.BYTES];
    bytes[0] = (byte) fill;
    return new SessionToken(person, Secret.of(bytes));
  }
}
