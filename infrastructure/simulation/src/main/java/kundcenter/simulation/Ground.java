package kundcenter.simulation;

import java.util.HashMap;
import java.util.Map;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.S3Emulator;
import kundcenter.template.Template;

/// What a world stands on: a DynamoDB and an S3 of its own, empty when a run begins.
record Ground(DynamoDbEmulator dynamoDb, S3Emulator s3) implements AutoCloseable {

  static Ground of(Template template) {
    return new Ground(
        DynamoDbEmulator.inMemory(template.tables()), S3Emulator.inMemory(template.buckets()));
  }

  void clear() {
    dynamoDb.clear();
    s3.clear();
  }

  Map<String, String> environment() {
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
