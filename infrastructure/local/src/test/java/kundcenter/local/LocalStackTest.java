package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.local.function.CannotRun;
import kundcenter.store.Files;
import kundcenter.template.Table;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// The tables and buckets of the repository's template on LocalStack, by the adapters of functions.
class LocalStackTest {

  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  @Test
  void what_the_template_declares_is_made_there_once_and_can_be_used() throws Exception {
    assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "There is no Docker here, so LocalStack was not tried.");
    try (var localstack = new LocalStackContainer(IMAGE).withServices("dynamodb", "s3")) {
      localstack.start();
      var endpoint = localstack.getEndpoint().toString();
      var given = Map.of("AWS_ENDPOINT_URL_DYNAMODB", endpoint, "AWS_ENDPOINT_URL_S3", endpoint);

      OtherServer.prepared(given, TestCloud.TEMPLATE);
      var environment = OtherServer.prepared(given, TestCloud.TEMPLATE).environment();

      try (var client = DynamoDb.client(environment)) {
        assertThat(client.listTables().tableNames())
            .containsExactlyInAnyOrderElementsOf(
                TestCloud.TEMPLATE.tables().stream().map(Table::name).toList());
      }
      var files = new S3Files(
          S3.of(environment), TestCloud.TEMPLATE.buckets().getFirst().name());
      files.put(new FileKey("hello"), "text/plain", Files.Content.of(new byte[] {1, 2, 3}));
      try (var file = files.open(new FileKey("hello")).orElseThrow()) {
        assertThat(file.content().readAllBytes()).containsExactly(1, 2, 3);
      }
    }
  }

  @Test
  void a_server_that_is_silent_is_named_with_what_starts_it() {
    var nowhere = "http://127.0.0.1:9";

    assertThatThrownBy(() -> OtherServer.prepared(
            Map.of("AWS_ENDPOINT_URL_DYNAMODB", nowhere, "AWS_ENDPOINT_URL_S3", nowhere),
            TestCloud.TEMPLATE))
        .isInstanceOf(CannotRun.class)
        .hasMessageStartingWith("Nothing answers at http://127.0.0.1:9. Start LocalStack: docker");
  }
}
