package kundcenter.emulators;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kundcenter.template.Template;

/// The repository's template, its tables and buckets in memory: one a JVM, for tests.
public final class TestCloud {

  /// Read with its own defaults.
  public static final Template TEMPLATE = Template.read(template(), Map.of());

  private static final DynamoDbEmulator DYNAMO_DB = DynamoDbEmulator.inMemory(TEMPLATE.tables());

  private TestCloud() {}

  /// The one DynamoDB of this JVM, its tables as the tests before left them. It ends with the JVM.
  public static DynamoDbEmulator dynamoDb() {
    return DYNAMO_DB;
  }

  /// The one DynamoDB of this JVM, emptied.
  public static DynamoDbEmulator emptyDynamoDb() {
    DYNAMO_DB.clear();
    return DYNAMO_DB;
  }

  /// The one S3 of this JVM, its files as the tests before left them. It ends with the JVM.
  public static S3Emulator s3() {
    return S3.RUNNING;
  }

  // Apart, so that only tests that need files start it.
  private static final class S3 {
    static final S3Emulator RUNNING = S3Emulator.inMemory(TEMPLATE.buckets());
  }

  /// template.yaml of the repository that the tests run in.
  public static Path template() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      var file = folder.resolve("template.yaml");
      if (Files.exists(file)) return file;
    }
    throw new IllegalStateException("no template.yaml above " + Path.of("").toAbsolutePath());
  }
}
