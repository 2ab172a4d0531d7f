package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static kundcenter.aws.dynamodb.TestDesk.next;
import static kundcenter.aws.dynamodb.TestDesk.opening;
import static kundcenter.aws.dynamodb.TestDesk.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Archive;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import org.junit.jupiter.api.Test;

/// Each test has months of its own in 2095: the emulator is shared.
class DynamoArchiveTest {

  private final DynamoArchive archive = new DynamoArchive(CLIENT, TABLES);

  private List<Archive.Case> received(String month) {
    var found = new ArrayList<Archive.Case>();
    assertThat(archive.each(YearMonth.parse(month), () -> true, found::add)).isTrue();
    return found;
  }

  @Test
  void a_month_begins_and_ends_at_midnight_in_sweden() {
    for (var at : List.of(
        "2095-05-31T21:59:59.999Z",
        "2095-05-31T22:00:00Z",
        "2095-06-30T21:59:59.999Z",
        "2095-06-30T22:00:00Z")) saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse(at)));

    assertThat(received("2095-06")).hasSize(2);
  }

  @Test
  void a_ticket_stands_there_as_last_saved_with_whether_it_is_closed() {
    var open = saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-09-10T10:00:00Z")));
    var other = saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-09-11T10:00:00Z")));
    saved(next(other, new Command.Close(CloseReason.OTHER, "")));

    assertThat(received("2095-09"))
        .containsExactlyInAnyOrder(
            new Archive.Case(open.number(), 1, ANNA.person(), false),
            new Archive.Case(other.number(), 2, ANNA.person(), true));
  }

  @Test
  void a_desk_without_tickets_has_no_first_month() {
    TestCloud.emptyDynamoDb();
    assertThat(archive.firstMonth()).isEmpty();

    TICKETS.allotNumber();

    assertThat(archive.firstMonth()).isEmpty();
  }

  @Test
  void the_first_month_is_that_of_the_lowest_number_that_became_a_ticket() {
    TestCloud.emptyDynamoDb();
    for (var lost = 0; lost < 12; lost++) TICKETS.allotNumber();
    saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-03-10T10:00:00Z")));
    saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-04-10T10:00:00Z")));

    assertThat(archive.firstMonth()).contains(YearMonth.of(2095, 3));
  }

  @Test
  void what_was_received_just_before_it_under_a_higher_number_is_not_left_out() {
    TestCloud.emptyDynamoDb();
    saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-03-31T22:00:01Z")));
    saved(opening(TICKETS.allotNumber(), ANNA, Instant.parse("2095-03-31T21:59:59Z")));

    assertThat(archive.firstMonth()).contains(YearMonth.of(2095, 3));
  }
}
