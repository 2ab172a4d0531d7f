package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AnonymityTest {

  private static final Actor BEA = new Actor(Actor.Party.CUSTOMER, "bea");

  private static Anonymity of(Case story) {
    return new Anonymity(story.ticket().number(), story.ticket().version());
  }

  @Test
  void no_text_and_nobody_of_the_customers_is_left_and_every_number_is() {
    for (var seed = 1; seed <= 60; seed++)
      Stories.random(new Random(seed)).tell(moment -> {
        var before = moment.after();
        var changes = of(before).of(before.history());
        var after = Ticket.fold(before.ticket().number(), changes);

        assertThat(changes.toString())
            .doesNotContain("text ", "anna", "ledger is", "As told", "file-");
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.received()).isEqualTo(before.ticket().received());
        assertThat(after.clock().events()).isEqualTo(before.ticket().clock().events());
        assertThat(after.urgency().priority())
            .isEqualTo(before.ticket().urgency().priority());
        assertThat(after.placement().team())
            .isEqualTo(before.ticket().placement().team());
        assertThat(after.placement().line())
            .isEqualTo(before.ticket().placement().line());
        assertThat(after.placement().assignee())
            .isEqualTo(before.ticket().placement().assignee());
        assertThat(after.worklog().billableMinutes())
            .isEqualTo(before.ticket().worklog().billableMinutes());
        assertThat(after.requester().customer())
            .isEqualTo(before.ticket().requester().customer());
      });
  }

  @Test
  void colleagues_become_one_with_the_requester_and_specialists_stay_who_they_are() {
    var story =
        Case.opened().then(BEA, new Command.Post("Me too")).then(Case.SVEN, new Command.Post("Ok"));

    var changes = of(story).of(story.history());

    assertThat(changes)
        .extracting(change -> change.by().id())
        .containsExactly("case-1-3", "case-1-3", "sven");
  }

  @Test
  void a_second_time_changes_nothing() {
    var anonymity = of(Case.opened());
    var once = anonymity.of(Case.opened().history());

    assertThat(anonymity.of(once)).isEqualTo(once);
  }

  @Test
  void two_tickets_of_a_person_are_two_strangers() {
    assertThat(of(Case.opened()).pseudonym()).isNotEqualTo(of(Case.another()).pseudonym());
  }
}
