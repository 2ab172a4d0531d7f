package kundcenter.ticket;

import static kundcenter.ticket.Case.ANNA;
import static kundcenter.ticket.Case.SVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Command.Ask;
import kundcenter.ticket.Command.Close;
import kundcenter.ticket.Command.LinkTo;
import kundcenter.ticket.Command.Merge;
import kundcenter.ticket.Command.Post;
import kundcenter.ticket.Command.PostNote;
import kundcenter.ticket.Command.Solve;
import kundcenter.ticket.Command.Tag;
import kundcenter.ticket.Command.Untag;
import kundcenter.ticket.Decision.Accepted;
import kundcenter.ticket.Link.Relation;
import org.junit.jupiter.api.Test;

class TyingTest {

  private static final TicketNumber ONE = new TicketNumber(1);
  private static final TicketNumber TWO = new TicketNumber(2);
  private static final Merge MERGE = new Merge(Case.another().ticket());
  private static final LinkTo LINK = new LinkTo(Case.another().ticket());

  private static List<Event> onOther(Case story, Command command) {
    return ((Accepted) story.decision(SVEN, command)).onOther();
  }

  private static Event linked(Relation relation, TicketNumber to) {
    return new Event.Linked(new Link(relation, to));
  }

  @Test
  void a_link_is_made_on_both_tickets() {
    assertThat(Case.opened().events(SVEN, LINK)).containsExactly(linked(Relation.RELATED, TWO));
    assertThat(onOther(Case.opened(), LINK)).containsExactly(linked(Relation.RELATED, ONE));
  }

  @Test
  void a_merged_ticket_is_closed_and_both_tickets_know_of_it() {
    assertThat(Case.opened().events(SVEN, MERGE))
        .containsExactly(
            linked(Relation.MERGED_INTO, TWO), new Event.Closed(CloseReason.MERGED, ""));
    assertThat(onOther(Case.opened(), MERGE)).containsExactly(linked(Relation.MERGED_FROM, ONE));
  }

  @Test
  void a_merge_ends_the_waiting() {
    var asked = Case.opened().then(SVEN, new Ask("Which month?"));

    assertThat(asked.events(SVEN, MERGE)).startsWith(new Event.WaitEnded());
  }

  @Test
  void a_solved_ticket_can_be_merged() {
    assertThat(Case.opened().then(SVEN, new Solve("Choose March."), MERGE).status())
        .isEqualTo(Status.CLOSED);
  }

  @Test
  void a_closed_ticket_is_not_merged() {
    var closed = Case.opened().then(ANNA, new Close(CloseReason.BY_CUSTOMER, ""));

    assertThat(closed.refusal(SVEN, MERGE)).isEqualTo(Refusal.ALREADY_CLOSED);
  }

  @Test
  void a_ticket_that_was_merged_takes_no_other_in() {
    var merged = Case.another().then(SVEN, new Merge(Case.opened().ticket()));

    assertThat(Case.opened().refusal(SVEN, new Merge(merged.ticket())))
        .isEqualTo(Refusal.OTHER_NOT_OPEN);
  }

  @Test
  void a_merged_ticket_can_still_be_filed_and_noted() {
    var merged = Case.opened().then(SVEN, MERGE, new Tag("ledger"), new PostNote("See 2."));

    assertThat(merged.ticket().ties().tags()).containsExactly("ledger");
    assertThat(merged.refusal(SVEN, new Post("Hello."))).isEqualTo(Refusal.MERGED);
  }

  @Test
  void tags_are_kept_in_the_order_of_their_coming() {
    var tagged = Case.opened()
        .then(SVEN, new Tag("ledger"), new Tag("april"), new Tag("export"), new Untag("april"));

    assertThat(tagged.ticket().ties().tags()).containsExactly("ledger", "export");
  }

  @Test
  void a_tag_that_was_taken_off_may_come_back() {
    var tagged =
        Case.opened().then(SVEN, new Tag("ledger"), new Untag("ledger"), new Tag("ledger"));

    assertThat(tagged.ticket().ties().tags()).containsExactly("ledger");
  }

  @Test
  void a_ticket_may_be_linked_to_several_others() {
    var third = Case.opened(3, "bageriet", Case.report(Kind.TECHNICAL, Optional.empty()));
    var linked = Case.opened().then(SVEN, LINK, new LinkTo(third.ticket()));

    assertThat(linked.ticket().ties().links())
        .extracting(Link::to)
        .containsExactly(TWO, new TicketNumber(3));
  }

  @Test
  void no_link_leads_to_a_ticket_of_another_customers() {
    assertThat(Case.opened().refusal(SVEN, new LinkTo(Case.ofAnotherCustomer().ticket())))
        .isEqualTo(Refusal.OTHER_CUSTOMER);
  }
}
