package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kundcenter.customer.PersonId;
import org.junit.jupiter.api.Test;

class RedactionTest {

  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId NOBODY = new PersonId("x7");

  @Test
  void of_an_erased_persons_ticket_no_text_and_no_name_is_left_and_every_number_is() {
    for (var seed = 1; seed <= 300; seed++)
      Stories.random(new Random(seed)).tell(moment -> {
        var before = moment.after();
        var changes = new Redaction(ANNA, NOBODY, true).of(before.history());
        var after = Ticket.fold(before.ticket().number(), changes);

        assertThat(changes.toString()).doesNotContain("text ", "anna", "ledger is", "As told");
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.clock().events()).isEqualTo(before.ticket().clock().events());
        assertThat(after.worklog().billableMinutes())
            .isEqualTo(before.ticket().worklog().billableMinutes());
        assertThat(after.requester().person()).isEqualTo(NOBODY);
      });
  }

  @Test
  void of_a_colleagues_ticket_only_what_the_erased_person_wrote_is_taken() {
    var other = new Actor(Actor.Party.CUSTOMER, "bea");
    var story = Case.opened()
        .then(other, new Command.Post("Me too"))
        .then(Case.SVEN, new Command.Post("Look here"));

    var changes = new Redaction(new PersonId("bea"), NOBODY, false).of(story.history());

    var messages = Ticket.fold(story.ticket().number(), changes).conversation().messages();
    assertThat(messages)
        .extracting(Message::body)
        .containsExactly(story.ticket().report().body(), Redaction.GONE, "Look here");
    assertThat(messages.get(1).by().id()).isEqualTo("x7");
  }

  @Test
  void a_second_time_changes_nothing() {
    var redaction = new Redaction(ANNA, NOBODY, true);
    var once = redaction.of(Case.opened().history());

    assertThat(redaction.of(once)).isEqualTo(once);
  }
}
