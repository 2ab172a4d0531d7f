package kundcenter.local;

import java.util.HashMap;
import java.util.Map;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.S3Emulator;
import kundcenter.template.Template;

/// Where tables and buckets are: in this JVM, or on another server.
interface Stores extends AutoCloseable {

  /// What a handler must find in its environment to reach them.
  Map<String, String> environment();

  @Override
  void close();

  /// Those of the template, kept in the folder of the run.
  static Stores embedded(RunFolder folder, Template template) {
    var dynamoDb = DynamoDbEmulator.in(folder.dynamoDb(), template.tables());
    try {
      return new Embedded(dynamoDb, S3Emulator.in(folder.s3(), template.buckets()));
    } catch (RuntimeException e) {
      dynamoDb.close();
      throw e;
    }
  }

  /// In this JVM.
  record Embedded(DynamoDbEmulator dynamoDb, S3Emulator s3) implements Stores {

    @Override
    public Map<String, String> environment() {
      var environment = new HashMap<>(dynamoDb.environment());
      environment.putAll(s3.environment());
      return environment;
    }

    @Override
    public void close() {
      s3.close();
      dynamoDb.close();
    }
  }
}
