package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.START;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.PostNote;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.StartWork;
import org.junit.jupiter.api.Test;

class TicketTest {

  private static final List<Event> A_NOTE = List.of(new Event.NotePosted("Seen before."));

  @Test
  void a_new_ticket_has_priority_5_whatever_the_customer_proposes() {
    var ticket = Case.opened().ticket();

    assertThat(ticket.report().proposed()).contains(Priority.P2);
    assertThat(ticket.urgency().priority()).isEqualTo(Priority.P5);
  }

  @Test
  void a_new_ticket_has_the_priority_that_the_desk_sets_when_it_registers_it() {
    assertThat(Case.opened(Priority.P1).ticket().urgency().priority()).isEqualTo(Priority.P1);
  }

  @Test
  void a_new_ticket_lies_in_the_first_line_of_its_team_with_nobody() {
    var placement = Case.opened().ticket().placement();

    assertThat(placement.team()).isEqualTo(Team.BUSINESS_SYSTEMS);
    assertThat(placement.line()).isEqualTo(Line.FIRST);
    assertThat(placement.assignee()).isEmpty();
  }

  @Test
  void the_report_is_the_first_message() {
    var first = Case.opened().ticket().conversation().messages().getFirst();

    assertThat(first.kind()).isEqualTo(Message.Kind.REPORT);
    assertThat(first.body()).isEqualTo("Since this morning the ledger shows nothing.");
    assertThat(first.by()).isEqualTo(ANNA);
  }

  @Test
  void a_ticket_that_follows_another_is_linked_to_it() {
    var closed = new TicketNumber(1);
    var report = Case.report(Kind.TECHNICAL, Optional.of(closed));
    var ticket = Case.opened(2, "bageriet", report).ticket();

    assertThat(ticket.ties().links()).containsExactly(new Link(Link.Relation.FOLLOWS, closed));
  }

  @Test
  void the_status_says_whose_turn_it_is() {
    var fresh = Case.opened();
    var begun = fresh.then(SVEN, new StartWork());
    var asked = begun.then(SVEN, new Ask("Which month?"));
    var solved = asked.then(SVEN, new Solve("Choose March."));
    var closed = solved.then(ANNA, new Close(CloseReason.BY_CUSTOMER, ""));

    assertThat(List.of(fresh, begun, asked, solved, closed))
        .extracting(Case::status)
        .containsExactly(
            Status.NEW,
            Status.IN_PROGRESS,
            Status.WAITING_FOR_CUSTOMER,
            Status.SOLVED,
            Status.CLOSED);
  }

  @Test
  void a_note_is_kept_apart_from_the_conversation() {
    var before = Case.opened();
    var noted = before.then(SVEN, new PostNote("Seen before.")).ticket();

    assertThat(noted.notes().all()).extracting(Note::body).containsExactly("Seen before.");
    assertThat(noted.conversation()).isEqualTo(before.ticket().conversation());
  }

  @Test
  void each_change_is_the_next_version_by_its_author_and_time() {
    var later = START.plusSeconds(60);
    var change = Case.opened().ticket().next(A_NOTE, SVEN, later);

    assertThat(change).isEqualTo(new Change(2, later, SVEN, A_NOTE));
  }

  @Test
  void a_change_is_never_earlier_than_the_last_though_a_clock_is_slow() {
    var change = Case.opened().ticket().next(A_NOTE, SVEN, START.minusMillis(1));

    assertThat(change.at()).isEqualTo(START);
  }

  @Test
  void a_change_from_before_the_last_is_not_taken() {
    var ticket = Case.opened().ticket();
    var early = new Change(2, START.minusMillis(1), SVEN, A_NOTE);

    assertThatIllegalArgumentException().isThrownBy(() -> ticket.apply(early));
  }

  @Test
  void a_change_out_of_turn_is_not_taken() {
    var ticket = Case.opened().ticket();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ticket.apply(new Change(3, START, SVEN, A_NOTE)))
        .withMessage("ticket 1 at version 1 cannot take version 3");
  }

  @Test
  void a_history_that_does_not_begin_with_its_opening_is_no_ticket() {
    var changes = List.of(new Change(1, START, SVEN, A_NOTE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ticket.fold(new TicketNumber(1), changes));
  }

  @Test
  void the_last_change_dates_the_ticket_and_the_first_its_receipt() {
    var ticket =
        Case.opened().after(Duration.ofHours(1)).then(SVEN, new StartWork()).ticket();

    assertThat(ticket.received()).isEqualTo(START);
    assertThat(ticket.updated()).isEqualTo(START.plus(Duration.ofHours(1)));
  }
}
