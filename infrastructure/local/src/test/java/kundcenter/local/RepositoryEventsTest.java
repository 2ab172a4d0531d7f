package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.emulators.TestCloud;
import kundcenter.local.event.Discards;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.FileLog;
import kundcenter.local.function.LoadedFunction;
import kundcenter.template.Trigger.StreamRecords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryEventsTest {

  @TempDir
  static Path folder;

  private static final EventDoor DOOR = new EventDoor();
  private static final S3Files FILES =
      new S3Files(S3.of(TestCloud.dynamoDb().environment()), "unasked");

  @BeforeAll
  static void everyFunctionIsAtTheDoor() {
    for (var function : TestCloud.TEMPLATE.functions()) {
      var loaded = LoadedFunction.load(
          function, TestCloud.dynamoDb().environment(), FileLog.at(folder.resolve("log")));
      for (var trigger : function.triggers()) {
        DOOR.add(trigger, loaded);
        if (trigger instanceof StreamRecords records)
          DOOR.add(records, new Discards(FILES, records.name()));
      }
    }
  }

  static Stream<Path> events() throws IOException {
    var events = TestCloud.template().resolveSibling("events");
    var found = Stream.<Path>builder();
    for (var trigger : List.of(
        "discarded-notices", "inbound-email", "outbox-stream", "schedule", "ses-feedback")) {
      if (Files.notExists(events.resolve(trigger))) continue;
      try (var files = Files.newDirectoryStream(events.resolve(trigger), "*.json")) {
        files.forEach(found::add);
      }
    }
    return found.build();
  }

  @ParameterizedTest
  @MethodSource("events")
  void each_sample_event_names_a_source_that_a_function_is_told_of(Path event) throws IOException {
    assertThat(DOOR.find(new Bytes(Files.readAllBytes(event)))).isPresent();
  }
}
