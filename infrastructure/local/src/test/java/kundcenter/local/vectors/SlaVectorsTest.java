package kundcenter.local.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SlaVectorsTest {

  /// Relative to this module, in which tests run.
  private static final Path OURS =
      Path.of("src/test/resources/kundcenter/local/vectors/cases.json");

  @TestFactory
  Stream<DynamicTest> each_case_of_our_own_file_is_answered_or_refused_as_it_expects()
      throws IOException {
    return tests(OURS);
  }

  @TestFactory
  Stream<DynamicTest> each_case_of_a_file_from_elsewhere_is_answered_as_it_expects()
      throws IOException {
    var files = elsewhere();
    Assumptions.assumeFalse(
        files.isEmpty(), "no files of cases here; KUNDCENTER_VECTORS names none");
    return files.stream().flatMap(SlaVectorsTest::tests);
  }

  @Test
  void a_file_that_is_no_json_ends_with_2(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("cases.json"), "{\"cases\": [");
    assertThat(SlaVectors.run(file.toString())).isEqualTo(2);
  }

  @Test
  void a_file_without_cases_ends_with_2(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("cases.json"), "{\"calendars\": {}}");
    assertThat(SlaVectors.run(file.toString())).isEqualTo(2);
  }

  @Test
  void a_file_that_is_not_there_ends_with_2(@TempDir Path folder) {
    assertThat(SlaVectors.run(folder.resolve("none.json").toString())).isEqualTo(2);
  }

  @Test
  void no_file_named_ends_with_2() {
    assertThat(SlaVectors.run()).isEqualTo(2);
  }

  private static List<Path> elsewhere() throws IOException {
    var folder = Optional.ofNullable(System.getenv("KUNDCENTER_VECTORS")).map(Path::of);
    if (folder.isEmpty()) {
      return Stream.of(Path.of("../../../shared/sla-vectors.json"))
          .filter(Files::exists)
          .toList();
    }
    try (var files = Files.list(folder.get())) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Stream<DynamicTest> tests(Path file) {
    var bytes = bytes(file);
    var lines = SlaVectors.of(bytes).lines().toList();
    var cases = new Node("file", Json.parse(bytes, Limits.TRUSTED)).get("cases").items();
    return IntStream.range(0, cases.size())
        .mapToObj(i -> dynamicTest(name(i, lines.get(i)), () -> check(cases.get(i), lines.get(i))));
  }

  private static String name(int index, JsonObject line) {
    return index + " " + line.get("id");
  }

  /// A case that expects nothing cannot be answered. Only what a case expects is compared.
  private static void check(Node vector, JsonObject line) {
    if (vector.json() instanceof JsonObject asked
        && asked.get("expect") instanceof JsonObject expected) {
      assertThat(line.members()).containsOnlyKeys("id", "expect");
      assertThat(new Node("line", line).get("expect").json())
          .isInstanceOfSatisfying(
              JsonObject.class,
              answer -> assertThat(answer.members()).containsAllEntriesOf(expected.members()));
    } else {
      assertThat(line.members()).containsOnlyKeys("id", "error");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
