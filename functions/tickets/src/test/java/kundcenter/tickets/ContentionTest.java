package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.contract.Call;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.store.Transactions;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Event;
import org.junit.jupiter.api.Test;

/// A ticket that somebody else always changes first.
class ContentionTest {

  private final AtomicInteger interruptions = new AtomicInteger();
  private final LiveDesk desk = LiveDesk.on(store -> new Contended(store, interruptions));

  @Test
  void a_message_is_decided_anew_when_somebody_else_wrote_first_also_twice() {
    var ticket = desk.as(ANNA).files(REPORT);
    interruptions.set(2);

    var answer = desk.as(ANNA).says(ticket, "Hej");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/version").intValue()).isEqualTo(4);
    assertThat(desk.as(OMAR).reads(ticket).each("/notes", "/body")).hasSize(2);
  }

  @Test
  void after_four_attempts_the_client_is_asked_to_come_again_and_can_with_the_same_key() {
    var ticket = desk.as(ANNA).files(REPORT);
    var message = Call.post("/v1/tickets/" + ticket + "/messages", Map.of("body", "Hej"))
        .with("Idempotency-Key", "the-same");
    interruptions.set(4);

    var answer = desk.as(ANNA).send(message);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(desk.as(ANNA).send(message).status()).isEqualTo(201);
    assertThat(desk.as(ANNA).reads(ticket).each("/messages", "/body"))
        .containsExactly((String) REPORT.get("body"), "Hej");
  }

  @Test
  void a_command_is_never_decided_anew_as_its_version_was_another() {
    var ticket = desk.as(ANNA).files(REPORT);
    interruptions.set(1);

    var answer = desk.as(OMAR).command(ticket, "start-work");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(desk.as(OMAR).reads(ticket).text("/status")).isEqualTo("NEW");
  }

  /// Writes a note of somebody else's before each of the next so many changes.
  private record Contended(Transactions store, AtomicInteger interruptions)
      implements Transactions {

    @Override
    public void write(List<Entry> entries, Instant now) {
      if (entries.getFirst() instanceof Commit commit
          && commit.change().version() > 1
          && interruptions.getAndDecrement() > 0) interrupt(commit, now);
      store.write(entries, now);
    }

    private void interrupt(Commit commit, Instant now) {
      var desk = LiveDesk.parts(it -> it);
      var before = desk.tickets().findLatest(commit.ticket().number()).orElseThrow();
      var note = new Event.NotePosted("Nytt försök " + before.version());
      var somebody = new Actor(Actor.Party.DESK, "lina-holm");
      store.write(
          List.of(Commit.next(before, List.of(note), somebody, commit.change().at(), desk.sla())),
          now);
    }
  }
}
