package kundcenter.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.template.Table;
import kundcenter.template.Table.AttributeType;
import kundcenter.template.Table.Index;
import kundcenter.template.Table.Projection;
import kundcenter.template.Table.StreamView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DynamoDbEmulatorTest {

  private static final Table TABLE = new Table(
      "Answers",
      new Table.Key("pk", Optional.of("sk")),
      Map.of("pk", AttributeType.S, "sk", AttributeType.S, "asked", AttributeType.N),
      List.of(
          new Index(
              "byTime",
              new Table.Key("pk", Optional.of("asked")),
              new Projection.Include(Set.of("subject", "state"))),
          new Index("all", new Table.Key("sk", Optional.empty()), new Projection.All())),
      Optional.of("expires"),
      Optional.of(StreamView.NEW_IMAGE));

  @TempDir
  Path folder;

  @Test
  void the_tables_of_the_template_are_there() throws Exception {
    assertThat(call(TestCloud.dynamoDb().endpoint(), "ListTables", "{}"))
        .isEqualTo(
            "{\"TableNames\":[\"Access\",\"Directory\",\"Library\",\"Mail\",\"Outbox\",\"Tickets\"]}");
  }

  @Test
  void a_table_is_made_with_indexes_stream_and_time_to_live() throws Exception {
    try (var emulator = DynamoDbEmulator.in(folder, List.of(TABLE))) {
      assertThat(call(emulator.endpoint(), "DescribeTable", "{\"TableName\":\"Answers\"}"))
          .contains("\"IndexName\":\"byTime\"", "\"IndexName\":\"all\"")
          .contains("\"StreamViewType\":\"NEW_IMAGE\"");
      assertThat(call(emulator.endpoint(), "DescribeTimeToLive", "{\"TableName\":\"Answers\"}"))
          .contains("\"AttributeName\":\"expires\"", "\"TimeToLiveStatus\":\"ENABLED\"");
    }
  }

  @Test
  void in_memory_nothing_is_swept_by_a_clock_that_no_test_can_set() throws Exception {
    try (var emulator = DynamoDbEmulator.inMemory(List.of(TABLE))) {
      assertThat(call(emulator.endpoint(), "DescribeTimeToLive", "{\"TableName\":\"Answers\"}"))
          .contains("\"TimeToLiveStatus\":\"DISABLED\"");
    }
  }

  @Test
  void what_was_written_to_a_folder_is_there_after_a_restart() throws Exception {
    try (var first = DynamoDbEmulator.in(folder, List.of(TABLE))) {
      call(first.endpoint(), "PutItem", """
          {"TableName":"Answers","Item":{"pk":{"S":"a"},"sk":{"S":"b"}}}""");
    }

    try (var second = DynamoDbEmulator.in(folder, List.of(TABLE))) {
      assertThat(call(second.endpoint(), "Scan", "{\"TableName\":\"Answers\"}"))
          .contains("\"Count\":1");
    }
  }

  @Test
  void clearing_empties_the_tables_and_keeps_them() throws Exception {
    try (var emulator = DynamoDbEmulator.inMemory(List.of(TABLE))) {
      call(emulator.endpoint(), "PutItem", """
          {"TableName":"Answers","Item":{"pk":{"S":"a"},"sk":{"S":"b"}}}""");

      emulator.clear();

      assertThat(call(emulator.endpoint(), "Scan", "{\"TableName\":\"Answers\"}"))
          .contains("\"Count\":0");
    }
  }

  @Test
  void a_table_that_has_changed_since_is_refused_with_what_differs_and_what_to_do() {
    DynamoDbEmulator.in(folder, List.of(TABLE)).close();
    var changed = new Table(
        TABLE.name(),
        TABLE.key(),
        TABLE.attributes(),
        TABLE.indexes(),
        TABLE.expiry(),
        Optional.empty());

    assertThatThrownBy(() -> DynamoDbEmulator.in(folder, List.of(changed)))
        .isInstanceOf(ChangedTable.class)
        .hasMessage("The table Answers in " + folder
            + " is another than in the template: its stream."
            + " Remove that folder (its data are lost) or use another one.");
  }

  @Test
  void a_library_left_by_a_killed_process_is_swept_away() throws IOException {
    var left = Files.createDirectories(folder.resolve("native")).resolve("sqlite-left.so");
    Files.writeString(left, "");

    DynamoDbEmulator.in(folder, List.of(TABLE)).close();

    assertThat(left).doesNotExist();
  }

  @Test
  void only_loopback_is_listened_on() throws IOException {
    var port = TestCloud.dynamoDb().endpoint().getPort();

    for (var address : addressesOfThisMachine()) {
      try (var socket = new Socket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2_000))
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  private static List<InetAddress> addressesOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  private static String call(URI endpoint, String operation, String body) throws Exception {
    var request = HttpRequest.newBuilder(endpoint)
        .header("X-Amz-Target", "DynamoDB_20120810." + operation)
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("Authorization", "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4")
        .POST(BodyPublishers.ofString(body))
        .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
