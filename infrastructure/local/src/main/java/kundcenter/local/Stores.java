package kundcenter.local;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.S3Emulator;
import kundcenter.local.function.CannotRun;
import kundcenter.template.Template;

/// Where tables and buckets are: in this JVM, or on another server.
interface Stores extends AutoCloseable {

  /// What a handler must find in its environment to reach them.
  Map<String, String> environment();

  @Override
  void close();

  /// Those of the template, kept in the folder of the run.
  static Stores embedded(RunFolder folder, Template template) {
    // The two take most of a start, so they start side by side.
    var s3 = new FutureTask<>(() -> S3Emulator.in(folder.s3(), template.buckets()));
    Thread.ofPlatform().daemon().start(s3);
    var dynamoDb = dynamoDb(folder, template, s3);
    try {
      return new Embedded(dynamoDb, started(s3));
    } catch (CannotRun e) {
      dynamoDb.close();
      throw e;
    }
  }

  private static DynamoDbEmulator dynamoDb(
      RunFolder folder, Template template, FutureTask<S3Emulator> beside) {
    try {
      return DynamoDbEmulator.in(folder.dynamoDb(), template.tables());
    } catch (RuntimeException e) {
      started(beside).close();
      throw e;
    }
  }

  private static S3Emulator started(FutureTask<S3Emulator> s3) {
    try {
      return s3.get();
    } catch (ExecutionException e) {
      throw new CannotRun("The S3 server does not start: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("The start was broken off");
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
