package kundcenter.local.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;
import kundcenter.json.JsonObject;
import kundcenter.local.function.Invocation;
import kundcenter.template.Messaging;
import kundcenter.template.Queue;
import kundcenter.template.Subscription;
import kundcenter.template.Trigger.QueueBatches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class QueueMappingTest {

  private static final Duration VISIBILITY = Duration.ofMillis(100);

  @TempDir
  Path folder;

  private final List<QueueMapping> started = new ArrayList<>();

  @AfterEach
  void endAll() {
    started.forEach(QueueMapping::close);
  }

  @Test
  void what_is_published_reaches_the_function_as_sqs_sends_it() throws Exception {
    var queues = queues(Delivery.ONCE);
    var function = map(queues, Delivery.ONCE, _ -> Recorder.returned(""));

    queues.publish("Topic", "hej");

    var record = function.batches.take().getFirst();
    assertThat(Recorder.text(record, "body")).isEqualTo("hej");
    assertThat(Recorder.text(record, "eventSource")).isEqualTo("aws:sqs");
    assertThat(Recorder.text(record, "eventSourceARN")).endsWith(":Letters");
    assertThat(Recorder.text(record, "md5OfBody")).isEqualTo("541c57960bb997942655d14e3b9607f9");
    await(() -> queues.named("Letters").size(), 0);
  }

  @Test
  void a_topic_that_nobody_listens_to_loses_the_message() {
    var queues = queues(Delivery.ONCE);

    queues.publish("Other", "hej");

    assertThat(queues.named("Letters").size()).isZero();
  }

  @Test
  void only_what_a_function_reports_comes_again() throws Exception {
    var queues = queues(Delivery.ONCE);
    for (var body : List.of("good", "bad", "fine")) queues.named("Letters").send(body);
    var function = map(
        queues,
        Delivery.ONCE,
        records -> records.size() == 3
            ? Recorder.failures(Recorder.text(records.get(1), "messageId"))
            : Recorder.failures());

    assertThat(function.batches.take())
        .extracting(it -> Recorder.text(it, "body"))
        .containsExactly("good", "bad", "fine");
    var again = function.batches.take();

    assertThat(again).extracting(it -> Recorder.text(it, "body")).containsExactly("bad");
    assertThat(requireNonNull(again.getFirst().get("attributes")).text())
        .contains("\"ApproximateReceiveCount\":\"2\"");
    await(() -> queues.named("Letters").size(), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON",
        "[]",
        "{\"batchItemFailures\":3}",
        "{\"batchItemFailures\":[{\"id\":\"x\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}"
      })
  void an_answer_that_says_nothing_clear_fails_the_whole_batch(String answer) {
    assertThat(BatchAnswer.of(Recorder.returned(answer))).isEqualTo(new BatchAnswer.Failed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "{}", "{\"batchItemFailures\":null}", "{\"batchItemFailures\":[]}"})
  void an_answer_without_failures_is_a_success(String answer) {
    assertThat(BatchAnswer.of(Recorder.returned(answer))).isEqualTo(new BatchAnswer.Done(Set.of()));
  }

  @Test
  void what_fails_three_times_goes_to_the_dead_letters_and_nothing_waits_for_it_T49()
      throws Exception {
    var queues = queues(Delivery.ONCE);
    queues.named("Letters").send("poison");
    var function = map(
        queues,
        Delivery.ONCE,
        records -> Recorder.text(records.getFirst(), "body").equals("poison")
            ? new Invocation.Failed()
            : Recorder.failures());
    function.batches.take();
    queues.named("Letters").send("good");

    await(() -> queues.named("Dead").size(), 1);

    await(() -> queues.named("Letters").size(), 0);
    assertThat(function.batches.stream()
            .flatMap(List::stream)
            .filter(it -> Recorder.text(it, "body").equals("poison")))
        .hasSize(2); // and the first was taken
    assertThat(queues.named("Dead").receive(1, Duration.ZERO))
        .extracting(LocalQueue.Message::body)
        .containsExactly("poison");
  }

  @Test
  void messages_outlive_the_process_with_the_count_of_their_receives() throws Exception {
    queues(Delivery.ONCE).named("Letters").send("kept");
    queues(Delivery.ONCE).named("Letters").receive(10, Duration.ZERO);

    var again = queues(Delivery.ONCE).named("Letters").receive(10, Duration.ZERO);

    assertThat(again).hasSize(1);
    assertThat(again.getFirst().body()).isEqualTo("kept");
    assertThat(again.getFirst().receives()).isEqualTo(2);
  }

  @Test
  void a_message_in_hand_is_hidden_from_others() throws Exception {
    var queue = queues(Delivery.ONCE).named("Letters");
    queue.send("one");

    assertThat(queue.receive(10, Duration.ZERO)).hasSize(1);

    assertThat(queue.receive(10, Duration.ZERO)).isEmpty();
    assertThat(queue.receive(10, Duration.ofSeconds(10))).hasSize(1);
  }

  @Test
  void delivered_twice_a_batch_is_seen_twice_T48() throws Exception {
    var queues = queues(Delivery.TWICE);
    var function = map(queues, Delivery.TWICE, _ -> Recorder.failures());

    queues.named("Letters").send("hej");

    assertThat(function.batches.take()).isEqualTo(function.batches.take());
  }

  @Test
  void reordered_the_oldest_is_not_always_first_T48() throws Exception {
    var queue = queues(Delivery.REORDERED).named("Letters");
    for (var i = 0; i < 100; i++) queue.send(String.valueOf(i));

    var bodies = queue.receive(100, Duration.ZERO).stream()
        .map(message -> Integer.valueOf(message.body()))
        .toList();

    assertThat(bodies).hasSize(100).isNotEqualTo(bodies.stream().sorted().toList());
  }

  private Queues queues(Delivery delivery) {
    var days = Duration.ofDays(4);
    return Queues.in(
        folder,
        new Messaging(
            List.of(
                new Queue("Letters", VISIBILITY, days, Optional.of(new Queue.Redrive("Dead", 3))),
                new Queue("Dead", VISIBILITY, days, Optional.empty())),
            List.of(new Subscription("Topic", "Letters")),
            List.of(),
            List.of()),
        delivery);
  }

  private Recorder map(
      Queues queues, Delivery delivery, Function<List<JsonObject>, Invocation> ending) {
    var function = new Recorder(ending);
    var mapping = new QueueMapping(
        queues.named("Letters"), new QueueBatches("Letters", 10, 2), function, delivery);
    started.add(mapping);
    mapping.start();
    return function;
  }

  private static void await(IntSupplier size, int wanted) throws InterruptedException {
    while (size.getAsInt() != wanted) Thread.sleep(10);
  }
}
