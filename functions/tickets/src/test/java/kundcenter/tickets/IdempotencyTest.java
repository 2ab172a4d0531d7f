package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

  private static final Call FILE =
      Call.post("/v1/tickets", REPORT).with("Idempotency-Key", "the-same");

  private final LiveDesk desk = new LiveDesk();

  @Test
  void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
    var first = desk.as(ANNA).send(FILE);
    var again = desk.as(ANNA).send(FILE);

    assertThat(again).isEqualTo(first);
    assertThat(tickets()).containsExactly("10001");
  }

  @Test
  void the_first_answer_comes_again_also_after_the_ticket_went_on() {
    var first = desk.as(ANNA).send(FILE);
    desk.as(OMAR).command(first.number(), "start-work").ok();

    assertThat(desk.as(ANNA).send(FILE)).isEqualTo(first);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    desk.as(ANNA).send(FILE).ok();

    var answer = desk.as(ANNA)
        .send(Call.post("/v1/tickets", with(REPORT, "subject", "Något annat"))
            .with("Idempotency-Key", "the-same"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
    assertThat(tickets()).hasSize(1);
  }

  @Test
  void another_person_and_another_path_may_use_the_same_key() {
    var ticket = desk.as(ANNA).send(FILE).number();

    var message = desk.as(ANNA)
        .send(Call.post("/v1/tickets/" + ticket + "/messages", Map.of("body", "Hej"))
            .with("Idempotency-Key", "the-same"));

    assertThat(message.status()).isEqualTo(201);
    assertThat(desk.as(ERIK).send(FILE).number()).isNotEqualTo(ticket);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/tickets", "/v1/tickets/10001/messages", "/v1/tickets/10001/notes"})
  void what_creates_something_must_have_a_key(String target) {
    desk.as(ANNA).files(REPORT);

    var answer = desk.as(OMAR)
        .send(Call.post(
            target,
            target.equals("/v1/tickets")
                ? with(REPORT, "requester", Bodies.FOR_ANNA)
                : Map.of("body", "Hej")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
    assertThat(answer.errors()).containsExactly("idempotency-key missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "å", "LONG"})
  void a_key_that_is_none_is_told_so(String key) {
    var answer =
        desk.as(ANNA).send(FILE.with("Idempotency-Key", key.replace("LONG", "k".repeat(256))));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("idempotency-key bad-key");
  }

  @Test
  void a_key_of_255_signs_is_taken() {
    assertThat(desk.as(ANNA).send(FILE.with("Idempotency-Key", "k".repeat(255))).status())
        .isEqualTo(201);
  }

  @Test
  void a_refused_request_leaves_its_key_free() {
    var ticket = desk.as(ANNA).files(REPORT);
    desk.as(OMAR)
        .command(ticket, "close", Map.of("reason", "OTHER", "text", "Av misstag"))
        .ok();
    var word = Call.post("/v1/tickets/" + ticket + "/messages", Map.of("body", "Vi tittar på det."))
        .with("Idempotency-Key", "the-same");

    assertThat(desk.as(OMAR).send(word).problem()).isEqualTo("not-open");
    desk.as(OMAR)
        .command(ticket, "reopen", Map.of("reason", "Stängdes av misstag"))
        .ok();
    assertThat(desk.as(OMAR).send(word).status()).isEqualTo(201);
  }

  @Test
  void a_faulty_request_leaves_its_key_free() {
    assertThat(desk.as(ANNA)
            .send(Call.post("/v1/tickets", Map.of()).with("Idempotency-Key", "the-same"))
            .status())
        .isEqualTo(400);
    assertThat(desk.as(ANNA).send(FILE).status()).isEqualTo(201);
  }

  @Test
  void a_key_is_forgotten_after_24_hours_and_not_a_second_before() {
    var first = desk.as(ANNA).send(FILE);

    desk.passTime(Duration.ofHours(24).minusSeconds(1));
    assertThat(desk.as(ANNA).send(FILE)).isEqualTo(first);

    desk.passTime(Duration.ofSeconds(1));
    assertThat(desk.as(ANNA).send(FILE).number()).isNotEqualTo(first.number());
  }

  @Test
  void of_two_at_once_with_one_key_both_hear_of_the_one_ticket() throws Exception {
    var answers =
        atOnce(List.of(() -> desk.as(ANNA).send(FILE), () -> desk.as(ANNA).send(FILE)));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    assertThat(tickets()).hasSize(1);
  }

  @Test
  void words_written_at_once_all_stand_on_the_ticket() throws Exception {
    var ticket = desk.as(ANNA).files(REPORT);

    var answers = atOnce(IntStream.range(0, 3)
        .<Callable<Answer>>mapToObj(i -> () -> desk.as(ANNA).says(ticket, "Ord " + i))
        .toList());

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(desk.as(ANNA).reads(ticket).each("/messages", "/body"))
        .contains("Ord 0", "Ord 1", "Ord 2");
  }

  private List<String> tickets() {
    return desk.as(ANNA).get("/v1/tickets").each("/items", "/number");
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Answer>();
      for (Future<Answer> answer : threads.invokeAll(calls)) answers.add(answer.get());
      return answers;
    }
  }
}
