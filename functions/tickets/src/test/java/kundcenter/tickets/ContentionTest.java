package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
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
  void after_three_tries_the_client_is_asked_to_come_again_and_can_with_the_same_key() {
    var ticket = desk.as(ANNA).files(REPORT);
    var message = Call.post("/v1/tickets/" + ticket + "/messages", Map.of("body", "Hej"))
        .with("Idempotency-Key", "the-same");
    interruptions.set(3);

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
  private record Contended(Tickets store, AtomicInteger interruptions) implements Tickets {

    @Override
    public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
      var commit = commits.getFirst();
      if (commit.change().version() > 1 && interruptions.getAndDecrement() > 0) interrupt(commit);
      store.save(commits, answer);
    }

    private void interrupt(Commit commit) {
      var before = store.findLatest(commit.ticket().number()).orElseThrow();
      var note = new Event.NotePosted("Nytt försök " + before.version());
      var clock = LiveDesk.parts(it -> it).sla();
      store.save(
          List.of(Commit.next(
              before,
              List.of(note),
              new Actor(Actor.Party.DESK, "lina-holm"),
              commit.change().at(),
              clock)),
          Optional.empty());
    }

    @Override
    public TicketNumber allotNumber() {
      return store.allotNumber();
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
      return store.find(number);
    }

    @Override
    public Optional<Ticket> findLatest(TicketNumber number) {
      return store.findLatest(number);
    }

    @Override
    public List<Change> history(TicketNumber number) {
      return store.history(number);
    }

    @Override
    public Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
      return store.list(list, limit, after);
    }
  }
}
