package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Questions, answers, and words after the end.
class ConversationTest {

  private static final Map<String, Object> SOLUTION = Map.of("solution", "Rättad i kväll.");

  private final LiveDesk desk = new LiveDesk();
  private final Client anna = desk.as(ANNA);
  private final Client omar = desk.as(OMAR);
  private final long ticket = anna.files(REPORT);

  @Test
  void a_question_begins_the_work_and_waits_until_it_is_answered() {
    omar.command(ticket, "ask", Map.of("body", "Vilket bolag gäller det?")).ok();
    var asked = anna.reads(ticket);
    var answered = anna.command(ticket, "answer", Map.of("body", "Bolag 2."));

    assertThat(asked.text("/turn")).isEqualTo("CUSTOMER");
    assertThat(asked.text("/waiting/ground")).isEqualTo("ANSWER");
    assertThat(asked.text("/waiting/text")).isEqualTo("Vilket bolag gäller det?");
    assertThat(asked.text("/promise/state")).isEqualTo("STARTED");
    assertThat(answered.text("/status")).isEqualTo("IN_PROGRESS");
    assertThat(anna.reads(ticket).each("/messages", "/kind"))
        .containsExactly("REPORT", "QUESTION", "MESSAGE");
  }

  @Test
  void any_word_from_the_customers_side_ends_the_wait() {
    omar.command(ticket, "ask", Map.of("body", "Vilket bolag gäller det?")).ok();

    assertThat(desk.as(ERIK).says(ticket, "Det är bolag 2.").text("/status"))
        .isEqualTo("IN_PROGRESS");
  }

  @Test
  void where_nothing_was_asked_there_is_nothing_to_answer() {
    assertThat(anna.command(ticket, "answer", Map.of("body", "Ja")).problem())
        .isEqualTo("no-question");
  }

  @Test
  void the_desk_pauses_on_a_ground_that_holds_and_resumes() {
    var grounded = Map.of("ground", "PAYMENT", "text", "Fakturan är förfallen.");

    var paused = omar.command(ticket, "pause", grounded);
    var again = omar.command(ticket, "pause", grounded);
    var resumed = omar.command(ticket, "resume");

    assertThat(paused.text("/promise/state")).isEqualTo("PAUSED");
    assertThat(paused.at("/promise").has("due")).isFalse();
    assertThat(again.problem()).isEqualTo("already-waiting");
    assertThat(resumed.text("/promise/state")).isEqualTo("RUNNING");
  }

  @Test
  void a_ground_that_does_not_hold_pauses_nothing() {
    assertThat(omar.command(ticket, "pause", Map.of("ground", "ORDER", "text", "Väntar"))
            .problem())
        .isEqualTo("no-ground-to-wait");
  }

  @Test
  void a_word_within_fourteen_days_reopens_what_was_solved() {
    omar.command(ticket, "solve", SOLUTION).ok();
    desk.passTime(Duration.ofDays(14).minusMillis(1));

    var answer = anna.says(ticket, "Felet är kvar.");

    assertThat(answer.number()).isEqualTo(ticket);
    assertThat(answer.text("/status")).isEqualTo("NEW");
    assertThat(anna.reads(ticket).each("/messages", "/kind"))
        .containsExactly("REPORT", "SOLUTION", "MESSAGE");
  }

  @Test
  void a_word_on_the_fourteenth_day_opens_a_new_ticket_that_follows() {
    omar.command(ticket, "solve", SOLUTION).ok();
    desk.passTime(Duration.ofDays(14));

    var answer = desk.as(ERIK).says(ticket, "Felet är tillbaka.");
    var follower = anna.get(answer.header("Location"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.number()).isNotEqualTo(ticket);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(follower.text("/requester/person")).isEqualTo("erik-ekberg");
    assertThat(follower.text("/subject")).isEqualTo(REPORT.get("subject"));
    assertThat(follower.text("/messages/0/body")).isEqualTo("Felet är tillbaka.");
    assertThat(follower.at("/links/0").toString())
        .isEqualTo("{\"relation\":\"FOLLOWS\",\"to\":" + ticket + "}");
    assertThat(anna.reads(ticket).at("/links/0").toString())
        .isEqualTo("{\"relation\":\"FOLLOWED_BY\",\"to\":" + answer.number() + "}");
    assertThat(anna.reads(ticket).text("/status")).isEqualTo("SOLVED");
  }

  @Test
  void a_follow_up_is_opened_once_however_often_it_is_sent() {
    omar.command(ticket, "solve", SOLUTION).ok();
    desk.passTime(Duration.ofDays(15));
    var word = Call.post("/v1/tickets/" + ticket + "/messages", Map.of("body", "Tillbaka."))
        .with("Idempotency-Key", "the-same");

    assertThat(anna.send(word)).isEqualTo(anna.send(word));
    assertThat(anna.get("/v1/tickets").at("/items")).hasSize(2);
  }

  @Test
  void a_specialists_word_begins_the_work_and_may_follow_a_solution() {
    var begun = omar.says(ticket, "Hej, jag tittar på det.");
    omar.command(ticket, "solve", SOLUTION).ok();

    assertThat(begun.text("/promise/state")).isEqualTo("STARTED");
    assertThat(omar.says(ticket, "Hör av dig om det kommer tillbaka.").text("/status"))
        .isEqualTo("SOLVED");
  }
}
