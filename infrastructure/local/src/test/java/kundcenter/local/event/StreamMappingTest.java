package kundcenter.local.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.local.function.Invocation;
import kundcenter.store.Files.Stored;
import kundcenter.template.EventPattern;
import kundcenter.template.Table;
import kundcenter.template.Trigger.StreamRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StreamMappingTest {

  private static final Table NOTES = new Table(
      "Notes",
      new Table.Key("pk", Optional.empty()),
      Map.of("pk", Table.AttributeType.S),
      List.of(),
      Optional.empty(),
      Optional.of(Table.StreamView.NEW_IMAGE));
  private static final EventPattern INSERTS =
      new EventPattern(Map.of(), Map.of("eventName", List.of("INSERT")));

  @TempDir
  Path folder;

  private final DynamoDbEmulator dynamoDb = DynamoDbEmulator.inMemory(List.of(NOTES));
  private final DynamoDbClient client = DynamoDb.client(dynamoDb.environment());
  private final List<StreamMapping> started = new ArrayList<>();
  private final S3Files given = new S3Files(S3.of(TestCloud.s3().environment()), "files");
  private final String name = UUID.randomUUID().toString();

  @AfterEach
  void endAll() {
    started.forEach(StreamMapping::close);
    client.close();
    dynamoDb.close();
  }

  @Test
  void each_item_that_is_put_reaches_the_function_once_and_in_order() throws Exception {
    var function = map(Delivery.ONCE, _ -> Recorder.failures());

    for (var i = 0; i < 25; i++) put("a" + i);

    assertThat(keys(function, 25)).containsExactlyElementsOf(keys(25));
  }

  @Test
  void a_record_is_as_lambda_sends_it() throws Exception {
    var function = map(Delivery.ONCE, _ -> Recorder.failures());

    put("a");

    var record = function.batches.take().getFirst();
    assertThat(Recorder.text(record, "eventName")).isEqualTo("INSERT");
    assertThat(Recorder.text(record, "eventSource")).isEqualTo("aws:dynamodb");
    assertThat(Recorder.text(record, "eventSourceARN")).contains(":table/Notes/stream/");
    assertThat(change(record).get("NewImage"))
        .isEqualTo(Json.parse("{\"pk\":{\"S\":\"a\"}}", Limits.TRUSTED));
  }

  @Test
  void what_the_filter_does_not_let_pass_is_not_told() throws Exception {
    var function = map(Delivery.ONCE, _ -> Recorder.failures());

    put("a");
    client.deleteItem(it -> it.tableName("Notes").key(Map.of("pk", AttributeValue.fromS("a"))));
    put("b");

    assertThat(keys(function, 2)).containsExactly("a", "b");
  }

  @Test
  void one_bad_record_is_laid_into_the_bucket_and_the_others_pass_T49() throws Exception {
    for (var i = 0; i < 10; i++) put("a" + i);

    var function = map(
        Delivery.ONCE,
        records -> records.stream().anyMatch(it -> key(it).equals("a3"))
            ? new Invocation.Failed()
            : Recorder.failures());

    var call = givenUp();
    assertThat(call.text()).contains("\"condition\":\"RetryAttemptsExhausted\"", "\"batchSize\":1");
    assertThat(Recorder.text(call, "payload"))
        .contains("{\"pk\":{\"S\":\"a3\"}}")
        .doesNotContain("a4");
    var done = new ArrayList<String>();
    while (done.size() < 9) {
      var batch = function.batches.take().stream().map(StreamMappingTest::key).toList();
      if (!batch.contains("a3")) done.addAll(batch);
    }
    assertThat(done).containsExactly("a0", "a1", "a2", "a4", "a5", "a6", "a7", "a8", "a9");
  }

  @Test
  void a_batch_goes_on_from_the_record_that_the_function_names() throws Exception {
    for (var i = 0; i < 4; i++) put("a" + i);

    var function = map(
        Delivery.ONCE,
        records -> records.size() == 4
            ? Recorder.failures(StreamBatches.number(records.get(2)))
            : Recorder.failures());

    assertThat(function.batches.take()).hasSize(4);
    assertThat(function.batches.take())
        .extracting(StreamMappingTest::key)
        .containsExactly("a2", "a3");
  }

  @Test
  void it_goes_on_where_the_last_run_stopped() throws Exception {
    var first = map(Delivery.ONCE, _ -> Recorder.failures());
    put("a");
    first.batches.take();
    started.removeFirst().close();
    put("b");

    var second = map(Delivery.ONCE, _ -> Recorder.failures());

    // At least once: what was done last may come again, what came before it may not.
    var seen = keys(second, 1);
    if (seen.equals(List.of("a"))) seen = keys(second, 1);
    assertThat(seen).endsWith("b");
  }

  @Test
  void delivered_twice_a_batch_is_seen_twice_T48() throws Exception {
    var function = map(Delivery.TWICE, _ -> Recorder.failures());

    put("a");

    assertThat(function.batches.take()).isEqualTo(function.batches.take());
  }

  private void put(String key) {
    client.putItem(it -> it.tableName("Notes").item(Map.of("pk", AttributeValue.fromS(key))));
  }

  /// The one call that was given up, once it is there.
  private JsonObject givenUp() throws Exception {
    var folder = "aws/lambda/" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    for (var laid = List.<Stored>of();
        ;
        laid = given.list(folder, 9, Optional.empty()).items()) {
      Thread.sleep(50);
      if (laid.isEmpty()) continue;
      assertThat(laid).hasSize(1);
      assertThat(laid.getFirst().key().value())
          .matches(folder + "/shardId-[^/]+/\\d{4}/\\d\\d/\\d\\d/[-\\dT.]{19}-[-0-9a-f]{36}");
      try (var file = given.open(laid.getFirst().key()).orElseThrow()) {
        return (JsonObject) Json.parse(file.content(), Limits.TRUSTED);
      }
    }
  }

  private Recorder map(Delivery delivery, Function<List<JsonObject>, Invocation> ending) {
    var function = new Recorder(ending);
    var mapping = new StreamMapping(
        new StreamRecords(
            "Puts", "Notes", 10, List.of(INSERTS), true, 2, Duration.ofHours(1), "files"),
        function,
        dynamoDb.endpoint(),
        folder.resolve("streams"),
        new Discards(given, name),
        delivery);
    started.add(mapping);
    mapping.start();
    return function;
  }

  private static List<String> keys(Recorder function, int count) throws InterruptedException {
    var keys = new ArrayList<String>();
    while (keys.size() < count) function.batches.take().forEach(record -> keys.add(key(record)));
    return keys;
  }

  private static List<String> keys(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
  }

  private static JsonObject change(JsonObject record) {
    return (JsonObject) record.members().getOrDefault("dynamodb", JsonObject.EMPTY);
  }

  private static String key(JsonObject record) {
    var keys = (JsonObject) change(record).members().getOrDefault("Keys", JsonObject.EMPTY);
    return Recorder.text((JsonObject) keys.members().getOrDefault("pk", JsonObject.EMPTY), "S");
  }
}
