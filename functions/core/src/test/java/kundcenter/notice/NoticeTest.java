package kundcenter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BERTIL = new PersonId("bertil");
  private static final TicketNumber NUMBER = new TicketNumber(10001);
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void every_telling_has_an_id_of_its_own() {
    assertThat(List.of(
            new OfTicket(Topic.REPLY, new Recipient.Person(ANNA), NUMBER, 1),
            new OfTicket(Topic.REPLY, new Recipient.Person(ANNA), NUMBER, 2),
            new OfTicket(Topic.REPLY, new Recipient.Person(BERTIL), NUMBER, 2),
            new OfTicket(Topic.SOLVED, new Recipient.Person(ANNA), NUMBER, 2),
            new OfTicket(Topic.BREACH, new Recipient.Specialists(Team.HR), NUMBER, 2),
            new OfTicket(
                Topic.RELEASE_WANTED,
                new Recipient.Contacts(new CustomerId("bageriet")),
                NUMBER,
                1),
            new Notice.SignInLink("a1"),
            new Notice.NewSignIn(ANNA, "a1", NOW),
            new Notice.WelcomeLink(ANNA),
            new Notice.WelcomeLink(BERTIL),
            new Notice.AccessDecided(ANNA, NUMBER, true),
            new Notice.AccessDecided(ANNA, NUMBER, false),
            new Notice.ReleasePublished(ANNA, "lon", "26.1"),
            new Notice.ReleasePublished(ANNA, "lon", "26.2")))
        .extracting(Notice::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void all_that_is_told_of_a_ticket_lies_together() {
    var toTeam = new OfTicket(Topic.BREACH, new Recipient.Specialists(Team.HR), NUMBER, 2);

    assertThat(toTeam.about()).isEqualTo(toTeam.to(ANNA).about()).isEqualTo("10001");
    assertThat(toTeam.to(ANNA).id()).isNotEqualTo(toTeam.id());
  }
}
