package kundcenter.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.emulators.TestCloud;
import kundcenter.runtime.FunctionProcess;
import kundcenter.template.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a function asks of DynamoDB and S3 from its start until SnapStart takes its snapshot,
/// by Lambda's client and the package of the cloud. Runs when they are packaged.
class IsolatedStartTest {

  private static final String ENDPOINT = "AWS_ENDPOINT_URL_DYNAMODB";

  /// Whoever waits for an answer, or runs each minute, is answered by one of these.
  private static final List<String> PRIMED = List.of(
      "TicketsFunction",
      "TokensFunction",
      "PortalFunction",
      "DirectoryFunction",
      "ReleasesFunction",
      "LibraryFunction",
      "InboundEmailFunction",
      "NoticesFunction",
      "SlaCheckFunction");

  @TempDir
  Path folder;

  static Stream<Function> functions() {
    return TestCloud.TEMPLATE.functions().stream()
        .filter(function -> PRIMED.contains(function.id()));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void a_function_reads_before_its_snapshot_and_writes_nothing_T53(Function function)
      throws Exception {
    var platform = new HashMap<>(TestCloud.emptyDynamoDb().environment());
    try (var asked = AskedOfDynamoDb.before(requireNonNull(platform.get(ENDPOINT)))) {
      platform.put(ENDPOINT, asked.address());
      platform.put("AWS_ENDPOINT_URL_S3", asked.address());
      platform.put("PORTAL_URL", "http://127.0.0.1");
      platform.putAll(function.environment());
      var plan = new FunctionProcess.Plan(
          function, platform, List.of("-Xmx128m"), folder.resolve("log"), true);
      try (var process = FunctionProcess.start(plan)) {
        process.freezeAndRestore();
      }

      assertThat(asked.operations())
          .isNotEmpty()
          .allMatch(List.of("GetItem", "BatchGetItem", "Query", "GET", "HEAD")::contains);
    }
  }
}
